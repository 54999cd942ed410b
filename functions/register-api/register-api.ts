import {
  findOrganizations,
  findSpecialists,
  getOrganization,
  getSpecialist,
} from "#shared/http/routes/register.ts";
import { getHelp } from "#shared/http/routes/help.ts";
import { exportRegister } from "#shared/http/routes/register-export.ts";
import { on, serve } from "#shared/http/serve.ts";
import type { Log } from "#shared/observability/logger.ts";
import type { Register } from "#shared/store/dynamo-register.ts";
import type { Clock } from "#shared/store/ports.ts";
import { exportRegisterOf } from "./export-register.ts";
import { findOrganizationsIn } from "./find-organizations.ts";
import { findSpecialistsIn } from "./find-specialists.ts";
import { showHelp } from "./show-help.ts";
import { showOrganizationOf } from "./show-organization.ts";
import { showSpecialistOf } from "./show-specialist.ts";

interface Needs {
  readonly register: Pick<Register, "find" | "get" | "listed" | "entries">;
  readonly clock: Clock;
}

/** The public lists for anyone (R377-6, R377-14), and the help (P003-1). */
export const registerApi = (log: Log, needs: Needs) =>
  serve(log, [
    on(findOrganizations, findOrganizationsIn(needs)),
    on(getOrganization, showOrganizationOf(needs)),
    on(findSpecialists, findSpecialistsIn(needs)),
    on(getSpecialist, showSpecialistOf(needs)),
    on(exportRegister, exportRegisterOf(needs)),
    on(getHelp, showHelp),
  ]);
