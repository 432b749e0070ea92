/**
 * Exercise and view in which the engine counts right but does not reliably tell whose it was: the tests of that are
 * marked as failing, and the properties look at the count alone.
 */
const UNSURE = new Set(["tandem_stand front", "step_up oblique", "step_up front"]);

export const areSidesUnsure = (exerciseId: string, view: string): boolean => UNSURE.has(`${exerciseId} ${view}`);
