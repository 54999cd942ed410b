// The texts of the provisions that the system carries out, by id. A new chapter is a file of its own, spread in here.
import type { Provision } from "./citations.ts";
import type { ProvisionId } from "./provision-ids.ts";
import { l114ApplicationProvisions } from "./provisions-l114-application.ts";
import { l114CompetenceProvisions } from "./provisions-l114-competence.ts";
import { l114DecisionProvisions } from "./provisions-l114-decision.ts";
import { l114GeneralProvisions } from "./provisions-l114-general.ts";
import { l114GroundsProvisions } from "./provisions-l114-grounds.ts";
import { l114ProvidersProvisions } from "./provisions-l114-providers.ts";
import { l114StaffProvisions } from "./provisions-l114-staff.ts";
import { portalProvisions } from "./provisions-p003.ts";
import { appendix1Provisions } from "./provisions-r377-appendix-1.ts";
import { appendix2Provisions } from "./provisions-r377-appendix-2.ts";
import { appendix3Provisions } from "./provisions-r377-appendix-3.ts";
import { applicationProvisions } from "./provisions-r377-application.ts";
import { decisionProvisions } from "./provisions-r377-decision.ts";
import { generalProvisions } from "./provisions-r377-general.ts";
import { registerProvisions } from "./provisions-r377-register.ts";
import { registryProvisions } from "./provisions-r377-registry.ts";
import { removalProvisions } from "./provisions-r377-removal.ts";
import { reviewProvisions } from "./provisions-r377-review.ts";
import { specialistProvisions } from "./provisions-r377-specialist.ts";

const provisions: Readonly<Record<ProvisionId, Provision>> = {
  ...generalProvisions,
  ...registerProvisions,
  ...applicationProvisions,
  ...registryProvisions,
  ...specialistProvisions,
  ...reviewProvisions,
  ...decisionProvisions,
  ...removalProvisions,
  ...appendix1Provisions,
  ...appendix2Provisions,
  ...appendix3Provisions,
  ...l114GeneralProvisions,
  ...l114GroundsProvisions,
  ...l114CompetenceProvisions,
  ...l114ApplicationProvisions,
  ...l114DecisionProvisions,
  ...l114StaffProvisions,
  ...l114ProvidersProvisions,
  ...portalProvisions,
};

/** Where a provision stands and what it says, in every language. */
export function provisionOf(id: ProvisionId): Provision {
  return provisions[id];
}
