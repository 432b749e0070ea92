export { type Scene, type SceneOptions, sceneOf } from "./testing/scene.ts";
export { type SquatScript, squat, squats, stand, standOnOneLeg } from "./testing/script.ts";
