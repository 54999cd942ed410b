import { assetsIn } from "#shared/adapters/assets.ts";
import { coverageDataSchema } from "#shared/law/coverage-data.ts";
import { openLog } from "#shared/observability/logger.ts";
import { lawApi } from "./law-api.ts";

/** law-coverage.json lies beside the bundle. */
const coverage = Buffer.from(assetsIn(import.meta.dirname)("law-coverage.json")).toString("utf8");

export const handler = lawApi(openLog("law-api"), {
  coverage: coverageDataSchema.parse(JSON.parse(coverage)),
});
