import { type Milliseconds, milliseconds } from "@plumbline/motion";

export const seconds = (value: number): Milliseconds => milliseconds(value * 1000);
