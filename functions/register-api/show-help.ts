import { viewHelp } from "#shared/assistance/help/view.ts";
import type { getHelp } from "#shared/http/routes/help.ts";
import type { Handle } from "#shared/http/serve.ts";
import { publicAnswer } from "#shared/http/public-answer.ts";

/** The texts change with a deployment only. */
const hour = 3600;

/** What a citizen has to know of special social services, for anyone (P003-1, L114-12.1.2). */
export const showHelp: Handle<typeof getHelp.request> = async ({ query, headers }, { locale }) =>
  publicAnswer(headers["if-none-match"], locale, viewHelp(locale, query.section), hour);
