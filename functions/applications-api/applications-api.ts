import {
  createApplication,
  getApplication,
  givePersonCommand,
} from "#shared/http/routes/applications.ts";
import { on, serve } from "#shared/http/serve.ts";
import type { Log } from "#shared/observability/logger.ts";
import { commandApplication } from "./command-application.ts";
import { fileApplication } from "./file-application.ts";
import type { ApplicationNeeds } from "./needs.ts";
import { showApplication } from "./show-application.ts";

/** The portal's door for applications for services. */
export const applicationsApi = (log: Log, needs: ApplicationNeeds) =>
  serve(log, [
    on(createApplication, fileApplication(needs)),
    on(getApplication, showApplication(needs)),
    on(givePersonCommand, commandApplication(needs)),
  ]);
