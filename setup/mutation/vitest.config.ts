import { defineConfig } from "vitest/config";

/** The suite that mutants are tried on: the pure core's own, without the long stories and searches. */
export default defineConfig({
  test: {
    include: [
      "test/unit/law/**/*.test.ts",
      "test/unit/cases/**/*.test.ts",
      "test/unit/registration/**/*.test.ts",
      "test/unit/commission/**/*.test.ts",
    ],
    exclude: ["test/unit/commission/stories.test.ts", "test/unit/registration/model/model.test.ts"],
    testTimeout: 15_000,
  },
});
