import { beforeAll, describe, expect, test } from "vitest";
import type { SourceFile } from "./build-models.ts";
import { convertModel } from "./convert-model.ts";
import { MalformedModelError } from "./errors/malformed-model-error.ts";
import { UnexpectedModelError } from "./errors/unexpected-model-error.ts";
import { UnsupportedOperatorError } from "./errors/unsupported-operator-error.ts";
import type { ModelRecipe } from "./model-recipe.ts";
import { readBlazeposeSources } from "./testing/read-blazepose-sources.ts";
import { readTfliteModel } from "./tflite/read-tflite-model.ts";
import type { OperatorOptions, TfliteModel, TfliteOperator } from "./tflite/tflite-model.ts";

let sources: readonly SourceFile[];
beforeAll(async () => {
  sources = await readBlazeposeSources();
});

function readModel(name: string): { readonly model: TfliteModel; readonly recipe: ModelRecipe } {
  const source = sources.find(({ recipe }) => recipe.name === name);
  if (source === undefined) throw new Error(`no source is called ${name}`);
  return { model: readTfliteModel(source.bytes, source.recipe.source), recipe: source.recipe };
}

/** The model with its first operator of that name changed. */
function changeOperator(model: TfliteModel, name: string, change: Partial<TfliteOperator>): TfliteModel {
  const first = model.operators.find((operator) => operator.name === name);
  expect(first).toBeDefined();
  const operators = model.operators.map((operator) => (operator === first ? { ...operator, ...change } : operator));
  return { ...model, operators };
}

/** Options in which every field has one value. */
function everyOption(value: number): OperatorOptions {
  return { int8: () => value, int32: () => value };
}

describe.each(["detector", "landmark-full"])("the graph of %s", (name) => {
  test("uses each name once, and nothing that does not come before it", () => {
    const { model, recipe } = readModel(name);
    const graph = convertModel(model, recipe);
    const known = new Set(graph.weights.map((weight) => weight.name));
    expect(known.size).toBe(graph.weights.length);
    for (const node of graph.nodes) {
      expect(known).not.toContain(node.name);
      expect(node.input.filter((input) => !known.has(input))).toEqual([]);
      known.add(node.name);
    }
  });

  test("leaves no weight unused and keeps the float16 ones at two bytes", () => {
    const { model, recipe } = readModel(name);
    const graph = convertModel(model, recipe);
    const used = new Set(graph.nodes.flatMap(({ input }) => input));
    expect(graph.weights.filter((weight) => !used.has(weight.name))).toEqual([]);
    expect(new Set(graph.weights.map(({ type }) => type))).toEqual(new Set(["float16", "int32"]));
  });
});

describe("the graph's outputs", () => {
  test("the detector joins score and box into one", () => {
    const { model, recipe } = readModel("detector");
    const last = convertModel(model, recipe).nodes.at(-1);
    expect(last).toMatchObject({ name: "detections", op: "ConcatV2", input: ["scores", "boxes", "detections/axis"] });
  });

  test("the landmark model has the names that pose-detection asks for", () => {
    const { model, recipe } = readModel("landmark-full");
    const names = convertModel(model, recipe).nodes.map((node) => node.name);
    expect(names).toEqual(
      expect.arrayContaining(["ld_3d", "output_poseflag", "activation_heatmap", "activation_segmentation", "world_3d"]),
    );
  });
});

describe("what cannot be converted", () => {
  test("an operator without a rule is named, and so is its file", () => {
    const { model, recipe } = readModel("landmark-full");
    const convert = () => convertModel(changeOperator(model, "LOGISTIC", { name: "LEAKY_RELU" }), recipe);
    expect(convert).toThrow(UnsupportedOperatorError);
    expect(convert).toThrow("pose_landmark_full.tflite: cannot convert operator LEAKY_RELU");
  });

  test.each(["CONV_2D", "DEPTHWISE_CONV_2D", "ADD", "MAX_POOL_2D"])("%s with an activation without a rule", (name) => {
    const { model, recipe } = readModel("landmark-full");
    // 1 is VALID as a padding, and RELU, which BlazePose never uses, as an activation.
    const convert = () => convertModel(changeOperator(model, name, { options: everyOption(1) }), recipe);
    expect(convert).toThrow(UnsupportedOperatorError);
    expect(convert).toThrow("activation");
  });

  test("a PAD whose output goes into anything but an unpadded convolution", () => {
    const { model, recipe } = readModel("landmark-full");
    const padded = model.operators.find(({ name }) => name === "PAD")?.outputs ?? [];
    const convert = () => convertModel(changeOperator(model, "LOGISTIC", { inputs: padded }), recipe);
    expect(convert).toThrow(UnsupportedOperatorError);
    expect(convert).toThrow("operator PAD");
  });

  test("a convolution whose weights are computed", () => {
    const { model, recipe } = readModel("detector");
    const convert = () => convertModel({ ...model, operators: model.operators.slice(3) }, recipe);
    expect(convert).toThrow(MalformedModelError);
    expect(convert).toThrow("is not a constant");
  });

  test("a model with other outputs than the recipe says", () => {
    const { model, recipe } = readModel("landmark-full");
    const convert = () => convertModel({ ...model, outputs: model.outputs.toReversed() }, recipe);
    expect(convert).toThrow(UnexpectedModelError);
    expect(convert).toThrow("pose_landmark_full.tflite is not the model that its recipe describes");
  });
});
