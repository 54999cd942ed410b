import { assetsIn } from "#shared/adapters/assets.ts";
import { deskFrom, deskSettings } from "#shared/adapters/desk.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { readsSettings, recordReadFrom } from "#shared/adapters/reads.ts";
import { getCasePaper, getProtocol, getRegistrationPaper } from "#shared/http/routes/papers.ts";
import { on, serve } from "#shared/http/serve.ts";
import { openLog } from "#shared/observability/logger.ts";
import { printer } from "#shared/papers/print.ts";
import { showCasePaper, showRegistrationPaper } from "./show-paper.ts";
import { showProtocol } from "./show-protocol.ts";

const settings = readEnvironment({ ...deskSettings, ...readsSettings });
const desk = deskFrom(settings);
const recordRead = recordReadFrom(settings);
/** The fonts lie beside the bundle. */
const print = printer(assetsIn(import.meta.dirname));

export const handler = serve(openLog("papers-api"), [
  on(getProtocol, showProtocol({ cases: desk.cases, print, recordRead })),
  on(getCasePaper, showCasePaper({ desk, print, recordRead })),
  on(getRegistrationPaper, showRegistrationPaper({ desk, print, recordRead })),
]);
