import { assetsIn } from "#shared/adapters/assets.ts";
import { deskFrom, deskSettings } from "#shared/adapters/desk.ts";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { getCasePaper, getProtocol, getRegistrationPaper } from "#shared/http/routes/papers.ts";
import { on, serve } from "#shared/http/serve.ts";
import { openLog } from "#shared/observability/logger.ts";
import { printer } from "#shared/papers/print.ts";
import { showCasePaper, showRegistrationPaper } from "./show-paper.ts";
import { showProtocol } from "./show-protocol.ts";

const desk = deskFrom(readEnvironment(deskSettings));
/** The fonts lie beside the bundle. */
const print = printer(assetsIn(import.meta.dirname));

export const handler = serve(openLog("papers-api"), [
  // No directory of officials is kept here: people are printed as the history knows them.
  on(getProtocol, showProtocol({ cases: desk.cases, print, nameOf: (subject) => subject })),
  on(getCasePaper, showCasePaper({ desk, print })),
  on(getRegistrationPaper, showRegistrationPaper({ desk, print })),
]);
