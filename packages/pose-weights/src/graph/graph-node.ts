/** A node of a TensorFlow GraphDef in its JSON form, as tfjs-converter's `loadGraphModel` reads it. */
export type GraphNode = {
  readonly name: string;
  readonly op: string;
  readonly input: readonly string[];
  readonly attr: Readonly<Record<string, Attribute>>;
};

/** A constant with the name of the Const node that stands for it. Bytes are little-endian, row-major. */
export type GraphWeight = {
  readonly name: string;
  readonly shape: readonly number[];
  /** float16 is how it is stored; tfjs widens it to float32. */
  readonly type: "float32" | "float16" | "int32";
  readonly bytes: Uint8Array;
};

export type GraphPart = { readonly nodes: readonly GraphNode[]; readonly weights: readonly GraphWeight[] };

/** Protocol buffers' JSON: 64-bit integers are strings, byte strings are base64. */
export type Attribute =
  | { readonly type: string }
  | { readonly s: string }
  | { readonly i: string }
  | { readonly b: boolean }
  | { readonly f: number }
  | { readonly shape: { readonly dim: readonly { readonly size: string }[] } }
  | { readonly list: { readonly i: readonly string[] } | { readonly s: readonly string[] } };

export const floatType: Attribute = { type: "DT_FLOAT" };
export const integerType: Attribute = { type: "DT_INT32" };
/** Batch, height, width, channels: TFLite knows no other. */
export const channelsLast: Attribute = textAttribute("NHWC");

export function textAttribute(text: string): Attribute {
  return { s: encodeText(text) };
}

export function textsAttribute(texts: readonly string[]): Attribute {
  return { list: { s: texts.map(encodeText) } };
}

export function integerAttribute(value: number): Attribute {
  return { i: String(value) };
}

export function integersAttribute(values: readonly number[]): Attribute {
  return { list: { i: values.map(String) } };
}

export function shapeAttribute(shape: readonly number[]): Attribute {
  return { shape: { dim: shape.map((size) => ({ size: String(size) })) } };
}

function encodeText(text: string): string {
  return Buffer.from(text, "utf8").toString("base64");
}
