import { UnexpectedModelError } from "./errors/unexpected-model-error.ts";
import { UnsupportedOperatorError } from "./errors/unsupported-operator-error.ts";
import { concatenate } from "./graph/concatenate.ts";
import { floatType, type GraphNode, type GraphPart, shapeAttribute } from "./graph/graph-node.ts";
import type { ModelRecipe } from "./model-recipe.ts";
import { foldPads } from "./operators/fold-pads.ts";
import { createMappingScope } from "./operators/mapping-scope.ts";
import { operatorMappings } from "./operators/operator-mappings.ts";
import type { TfliteModel } from "./tflite/tflite-model.ts";
import { resolveConstants } from "./weights/resolve-constants.ts";

/** From a TFLite model to the nodes and weights of a TensorFlow graph. The same model gives the same graph.
 * @throws {MalformedModelError} when a constant or an input is missing or has the wrong size
 * @throws {UnsupportedOperatorError} when there is no rule for one of its operators
 * @throws {UnexpectedModelError} when its outputs are not those of the recipe */
export function convertModel(model: TfliteModel, recipe: ModelRecipe): GraphPart {
  checkOutputs(model, recipe);
  const { constants, operators } = resolveConstants(model);
  const pads = foldPads(model, operators, constants);
  const scope = createMappingScope(model, constants, pads, (tensor) => nameNode(tensor, model, recipe));
  const computed = operators
    .filter(({ name }) => name !== "PAD")
    .map((operator) => {
      const map = operatorMappings.get(operator.name);
      if (map === undefined) throw new UnsupportedOperatorError(model.file, operator.name);
      return map(operator, scope);
    });
  const parts = [createInputs(model, recipe), ...computed, finishOutputs(recipe)];
  return { nodes: parts.flatMap(({ nodes }) => nodes), weights: parts.flatMap(({ weights }) => weights) };
}

function nameNode(tensor: number, model: TfliteModel, recipe: ModelRecipe): string {
  if (model.inputs.includes(tensor)) return "input";
  const output = recipe.outputs[model.outputs.indexOf(tensor)];
  if (output === undefined) return `tensor_${tensor}`;
  return output.needsSigmoid ? `${output.name}/logit` : output.name;
}

function createInputs(model: TfliteModel, recipe: ModelRecipe): GraphPart {
  const nodes = model.inputs.map(
    (tensor): GraphNode => ({
      name: nameNode(tensor, model, recipe),
      op: "Placeholder",
      input: [],
      attr: { dtype: floatType, shape: shapeAttribute(model.tensors[tensor]?.shape ?? []) },
    }),
  );
  return { nodes, weights: [] };
}

function finishOutputs({ outputs, concatenation }: ModelRecipe): GraphPart {
  const sigmoids = outputs
    .filter(({ needsSigmoid }) => needsSigmoid)
    .map(({ name }): GraphNode => ({ name, op: "Sigmoid", input: [`${name}/logit`], attr: { T: floatType } }));
  if (concatenation === null) return { nodes: sigmoids, weights: [] };
  const joined = concatenate(concatenation.name, concatenation.parts, concatenation.axis);
  return { nodes: [...sigmoids, ...joined.nodes], weights: joined.weights };
}

function checkOutputs(model: TfliteModel, recipe: ModelRecipe): void {
  const found = model.outputs.map((tensor) => `[${model.tensors[tensor]?.shape.join(", ")}]`).join(" ");
  const expected = recipe.outputs.map(({ shape }) => `[${shape.join(", ")}]`).join(" ");
  if (model.inputs.length !== 1) throw new UnexpectedModelError(model.file, "it has not exactly one input");
  if (found !== expected) throw new UnexpectedModelError(model.file, `its outputs are ${found}, not ${expected}`);
}
