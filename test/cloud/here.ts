import { inject } from "vitest";
import type { Stage } from "#infra/local/stage.ts";
import type { Answered } from "#infra/walk/call.ts";
import { closeSitting, convene } from "#infra/walk/commission.ts";
import * as walk from "#infra/walk/registration.ts";
import { binsFrom, iinsFrom, sampleForm, sampleSpecialist } from "#infra/walk/samples.ts";
import { file, type Filed, type Portal } from "#infra/walk/submission.ts";
import { portalToken } from "#infra/walk/tokens.ts";
import { binSchema, iinSchema } from "#shared/law/identifiers.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import type { OrganizationForm } from "#shared/registration/forms/organization.ts";
import type { SpecialistForm } from "#shared/registration/forms/specialist.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import type { StatusView } from "#shared/registration/view/status-view.ts";
import { openAuthority } from "#shared/state-systems/authority/authority.ts";
import { firstSerialOf, type File } from "./serials.ts";
import { mockPersonOf } from "#shared/state-systems/mock-persons.ts";

/** The stage that all cloud tests play on. */
export const stage = (): Stage => {
  const { authority, ...rest } = inject("stage");
  return { ...rest, authority: openAuthority(authority) };
};

/** The portal of this stage, signed in. */
export const openPortal = async (): Promise<Portal> => {
  const { deployed, authority } = stage();
  return { apiUrl: deployed.apiUrl, token: await portalToken(deployed), authority };
};

/** Every test file takes organisations of its own, so that none meets another's. */
export const organisations = (whose: File, lastDigit = 0) => {
  const bins = binsFrom(firstSerialOf(whose), lastDigit);
  return (): OrganizationForm => ({
    ...sampleForm("in-order"),
    bin: binSchema.parse(bins.next().value),
  });
};

/** Specialists whom the mocked state systems know under the name of the application, one after the other. */
export const specialists = (firstSerial: number, email: string) => {
  const iins = iinsFrom(firstSerial);
  return (): SpecialistForm => {
    const iin = iinSchema.parse(iins.next().value);
    const { contacts, ...sample } = sampleSpecialist();
    return { ...sample, iin, name: mockPersonOf(iin), contacts: { ...contacts, email } };
  };
};

/** The first of them. */
export const specialist = (serial: number, email: string) => specialists(serial, email)();

/** Looks how a case stands, again and again. */
export const looking = (portal: Portal, caseId: string) => () => walk.statusOf(portal, caseId);

/** Files an application and gives back how to look at it. */
export const filed = async <Form extends SupplierForm>(form: Form) => {
  const portal = await openPortal();
  const { caseId } = await file(portal, form);
  return { caseId, form, portal, look: looking(portal, caseId) };
};

/** From the answers of the state systems over the representative and the Commission to the notice. */
export const carry = async (
  { caseId, form }: Filed,
  verdict: walk.Verdict,
): Promise<StatusView> => {
  const { office } = stage();
  const portal = await openPortal();
  const { apiUrl } = portal;
  const look = looking(portal, caseId);
  await walk.until(look, walk.allAnswered);
  await walk.verify(apiUrl, office, { caseId, form }, verdict);
  const sitting = await convene(apiUrl, office);
  await walk.decide(apiUrl, office, caseId, sitting, verdict);
  await closeSitting(apiUrl, office, sitting);
  return walk.until(look, ({ notifiedAt }) => notifiedAt !== undefined);
};

/** The code of a problem. */
export const codeOf = ({ body }: Answered): unknown =>
  typeof body === "object" && body !== null && "code" in body ? body.code : undefined;

/** How the check of one system stands. */
export const checkOf = ({ checks }: StatusView, system: StateSystem) =>
  checks.find((check) => check.system === system);

/** How often an event stands in the timeline. */
export const times = ({ timeline }: StatusView, event: string) =>
  timeline.filter((item) => item.event === event).length;
