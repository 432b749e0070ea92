export { eventContext } from "./testing/event-context.ts";
export { answering, fit } from "./testing/intake.ts";
