import { lifecycle as applicationLifecycle } from "#shared/assistance/lifecycle.ts";
import type { Role } from "#shared/cases/actor.ts";
import type { Transition } from "#shared/cases/transition.ts";
import { commissionLifecycle } from "#shared/commission/commission-lifecycle.ts";
import { sittingLifecycle } from "#shared/commission/sitting-lifecycle.ts";
import { employeeLifecycle } from "#shared/employees/employee.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import { officialLifecycle } from "#shared/officials/official.ts";
import { lifecycle as registrationLifecycle } from "#shared/registration/lifecycle.ts";

/** The lifecycles that rest on provisions, by the kind of case. */
const lifecycles: Readonly<Record<string, readonly Transition<string, string>[]>> = {
  registration: registrationLifecycle,
  assistance: applicationLifecycle,
  commission: commissionLifecycle,
  sitting: sittingLifecycle,
  official: officialLifecycle,
  employee: employeeLifecycle,
};

/** The provisions by which a role gives a command on a kind of case, whatever state it is in. */
export const provisionsOfCommand = (
  kind: string,
  command: string,
  role: Role,
): readonly ProvisionId[] => {
  const rows = (lifecycles[kind] ?? []).filter(
    (row) => row.command === command && row.by.includes(role),
  );
  return [...new Set(rows.flatMap(({ provisions }) => provisions))];
};
