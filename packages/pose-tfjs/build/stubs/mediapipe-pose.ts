// pose-detection imports its other runtime by name; ours is tfjs, so the package stays out of the bundle.
export class Pose {}
