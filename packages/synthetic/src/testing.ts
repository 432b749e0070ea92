export { countedViewsOf, type SampleScene, type SampleSceneOptions, sampleSceneOf } from "./testing/sample-scene.ts";
export { sampleTestFrames } from "./testing/sample-test-frames.ts";
export { type Scene, type SceneOptions, sceneOf } from "./testing/scene.ts";
export { type SquatScript, squat, squats, stand, standOnOneLeg } from "./testing/script.ts";
