import { defineConfig } from "vitest/config";

/** One suite a folder, to be picked with `--project <name>`. */
const suite = (name: string, testTimeout: number, more = {}) => ({
  extends: true as const,
  test: { name, testTimeout, include: [`test/${name}/**/*.test.ts`], ...more },
});

export default defineConfig({
  test: {
    pool: "threads",
    maxWorkers: 2,
    // The modules keep no state of their own, so files share a worker instead of paying for one each.
    isolate: false,
    projects: [
      suite("unit", 15_000),
      suite("infra", 60_000),
      suite("contract", 30_000),
      suite("simulation", 60_000),
      // One deployed cloud for all of its files, those with a browser among them, after the suites that keep the processors busy.
      suite("cloud", 180_000, {
        include: ["test/{cloud,browser}/**/*.test.ts"],
        globalSetup: ["test/cloud/setup.ts"],
        hookTimeout: 180_000,
        maxWorkers: 1,
        sequence: { groupOrder: 1 },
      }),
    ],
  },
});
