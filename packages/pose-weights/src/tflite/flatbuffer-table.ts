import { MalformedModelError } from "../errors/malformed-model-error.ts";

/** The whole file, with the name that errors mention. All numbers in it are little-endian. */
export type FlatbufferFile = { readonly name: string; readonly view: DataView };

/** One FlatBuffers table. Fields are addressed by the id that the schema's order gives them and fall back to a default
 * when absent. Layout: https://flatbuffers.dev/internals/ ("FlatBuffer internals").
 * Every read is checked against the file's end.
 * @throws {MalformedModelError} when a read leaves the file */
export class FlatbufferTable {
  readonly #file: FlatbufferFile;
  readonly #position: number;
  readonly #vtable: number;
  readonly #vtableBytes: number;

  constructor(file: FlatbufferFile, position: number) {
    this.#file = file;
    this.#position = position;
    this.#vtable = position - readInt32(file, position);
    this.#vtableBytes = readUint16(file, this.#vtable);
  }

  static root(file: FlatbufferFile): FlatbufferTable {
    return new FlatbufferTable(file, readUint32(file, 0));
  }

  int8(field: number, absent: number): number {
    const at = this.#fieldPosition(field);
    return at === null ? absent : checked(this.#file, at, 1).getInt8(at);
  }

  uint8(field: number, absent: number): number {
    const at = this.#fieldPosition(field);
    return at === null ? absent : checked(this.#file, at, 1).getUint8(at);
  }

  int32(field: number, absent: number): number {
    const at = this.#fieldPosition(field);
    return at === null ? absent : readInt32(this.#file, at);
  }

  uint32(field: number, absent: number): number {
    const at = this.#fieldPosition(field);
    return at === null ? absent : readUint32(this.#file, at);
  }

  table(field: number): FlatbufferTable | null {
    const at = this.#fieldPosition(field);
    return at === null ? null : new FlatbufferTable(this.#file, at + readUint32(this.#file, at));
  }

  tables(field: number): readonly FlatbufferTable[] {
    return this.#elements(field, 4, (at) => new FlatbufferTable(this.#file, at + readUint32(this.#file, at)));
  }

  int32s(field: number): readonly number[] {
    return this.#elements(field, 4, (at) => readInt32(this.#file, at));
  }

  uint16s(field: number): readonly number[] {
    return this.#elements(field, 2, (at) => readUint16(this.#file, at));
  }

  /** A view into the file, not a copy; empty when the field is absent. */
  bytes(field: number): Uint8Array {
    const vector = this.#vector(field, 1);
    const { buffer, byteOffset } = this.#file.view;
    return new Uint8Array(buffer, byteOffset + vector.start, vector.length);
  }

  text(field: number): string {
    return new TextDecoder().decode(this.bytes(field));
  }

  #elements<Element>(field: number, elementBytes: number, read: (at: number) => Element): readonly Element[] {
    const vector = this.#vector(field, elementBytes);
    return Array.from({ length: vector.length }, (_, index) => read(vector.start + index * elementBytes));
  }

  #vector(field: number, elementBytes: number): { readonly start: number; readonly length: number } {
    const at = this.#fieldPosition(field);
    if (at === null) return { start: 0, length: 0 };
    const lengthAt = at + readUint32(this.#file, at);
    const length = readUint32(this.#file, lengthAt);
    checked(this.#file, lengthAt + 4, length * elementBytes);
    return { start: lengthAt + 4, length };
  }

  #fieldPosition(field: number): number | null {
    // The vtable starts with its own size and the table's size, two bytes each.
    const entry = 4 + field * 2;
    if (entry + 2 > this.#vtableBytes) return null;
    const offset = readUint16(this.#file, this.#vtable + entry);
    return offset === 0 ? null : this.#position + offset;
  }
}

function readUint16(file: FlatbufferFile, at: number): number {
  return checked(file, at, 2).getUint16(at, true);
}

function readInt32(file: FlatbufferFile, at: number): number {
  return checked(file, at, 4).getInt32(at, true);
}

function readUint32(file: FlatbufferFile, at: number): number {
  return checked(file, at, 4).getUint32(at, true);
}

function checked(file: FlatbufferFile, at: number, byteLength: number): DataView {
  if (at < 0 || at + byteLength > file.view.byteLength) {
    const end = file.view.byteLength;
    throw new MalformedModelError(file.name, `a read of ${byteLength} bytes at ${at} leaves the file (${end} bytes)`);
  }
  return file.view;
}
