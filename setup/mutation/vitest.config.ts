import { defineConfig } from "vitest/config";
import * as z from "zod";

/**
 * The suite that mutants are tried on: the tests named by ARNAU_MUTATION_TESTS (folders or files,
 * parted by commas), without the long stories and searches. Modules are loaded once for all of them: a mutant
 * is tried in a second instead of a minute.
 */
export default defineConfig({
  test: {
    include: z
      .string()
      .parse(process.env["ARNAU_MUTATION_TESTS"])
      .split(",")
      .map((one) => (one.endsWith(".ts") ? one : `${one}/*.test.ts`)),
    exclude: ["test/unit/commission/stories.test.ts", "test/unit/registration/model/model.test.ts"],
    testTimeout: 15_000,
    isolate: false,
  },
});
