// What every page is shown of, made through the API: an organisation in the Register, a case under vote, an application for services, a sitting, a subscription.
import * as z from "zod";
import { clockOf } from "#infra/local/clock.ts";
import type { Stage } from "#infra/local/stage.ts";
import { assess, takeInAtDesk } from "#infra/walk/assistance.ts";
import { expecting } from "#infra/walk/call.ts";
import { chairOf, convene } from "#infra/walk/commission.ts";
import * as walk from "#infra/walk/registration.ts";
import { sampleOnPaper } from "#infra/walk/samples.ts";
import { file, fileChange, type Filed, type Portal } from "#infra/walk/submission.ts";
import { portalToken } from "#infra/walk/tokens.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import type { OrganizationForm } from "#shared/registration/forms/organization.ts";
import { registerNumberOf } from "#shared/registration/register-number.ts";
import type { Shown } from "./pages.ts";

/** Filed, answered by every state system, verified and with the Commission. */
const toCommission = async (
  portal: Portal,
  { office }: Stage,
  form: OrganizationForm,
): Promise<Filed<OrganizationForm>> => {
  const filed = await file(portal, form);
  await walk.until(() => walk.statusOf(portal, filed.caseId), walk.allAnswered);
  await walk.verify(portal.apiUrl, office, filed, { include: true });
  return filed;
};

const subscriptionSchema = z.object({ subscription: z.object({ id: z.string() }) });

/** Nobody listens there: its deliveries show how one fails. */
const deadEnd = "http://127.0.0.1:9/hook";

const subscribe = async ({ deployed, office }: Stage): Promise<string> => {
  const { administrator, unit } = office;
  const url = `${deployed.apiUrl}/v1/subscriptions`;
  const made = await expecting(201, subscriptionSchema, url, {
    method: "POST",
    token: administrator.token,
    body: {
      name: `shown-${Date.now()}`,
      address: deadEnd,
      scope: { kinds: ["registration"], types: ["registration.application_received"], unit },
    },
  });
  return made.subscription.id;
};

/** Makes one of each on a stage, of these two organisations. */
export const makeShown = async (
  stage: Stage,
  organisations: () => OrganizationForm,
): Promise<Shown> => {
  const { deployed, office, authority } = stage;
  const { apiUrl } = deployed;
  const portal: Portal = { apiUrl, token: await portalToken(deployed), authority };
  const subscription = await subscribe(stage);
  // One that the representative still has to do.
  await file(portal, organisations());
  const included = await toCommission(portal, stage, organisations());
  const clock = clockOf(stage.cloud);
  const first = await convene(apiUrl, office, office.members, clock.now());
  await walk.decide(apiUrl, office, included.caseId, first, { include: true });
  const number = registerNumberOf(caseIdSchema.parse(included.caseId));
  const places = { total: 44, free: 16 };
  const services = included.form.services.slice(0, 1);
  await fileChange(portal, included.caseId, { ...included.form, places, services });
  const assistanceId = await takeInAtDesk(apiUrl, stage.services, sampleOnPaper("at-the-desk"));
  await assess(apiUrl, stage.services, assistanceId, ["probation"]);
  const { caseId } = await toCommission(portal, stage, organisations());
  const sitting = await convene(apiUrl, office, office.members, clock.now());
  const chair = chairOf(office);
  await walk.command(apiUrl, office.secretary, caseId, { name: "placeOnAgenda", sitting });
  const complete = { name: "recordCompleteness", complete: true, accurate: true } as const;
  await walk.command(apiUrl, chair, caseId, complete);
  await walk.command(apiUrl, chair, caseId, { name: "castVote", choice: "for" });
  return {
    organization: number,
    changedId: included.caseId,
    caseId,
    assistanceId,
    sitting,
    subscription,
  };
};
