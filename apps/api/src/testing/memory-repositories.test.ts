import { createMemoryRepositories } from "./memory-repositories.ts";
import { describeRepositories } from "./repository-contract.ts";

const repositories = createMemoryRepositories();
describeRepositories("in memory", () => repositories);
