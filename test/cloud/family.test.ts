import { describe, expect, it } from "vitest";
import { mailsTo } from "#infra/local/mailbox.ts";
import {
  apply,
  applicationStatus,
  personCommand,
  type AppliedFor,
} from "#infra/walk/application.ts";
import { assess, staffCommand } from "#infra/walk/assistance.ts";
import { guardiansFamily } from "#infra/walk/family.ts";
import { until } from "#infra/walk/registration.ts";
import { sampleCommand } from "#infra/walk/samples.ts";
import { seedProviderStaff } from "#infra/walk/services.ts";
import type { AssistanceNotice } from "#shared/assistance/events-parts.ts";
import { titleWords } from "#shared/assistance/letters/titles.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { dayOf, instantAt } from "#shared/law/dates.ts";
import { locales, type Locale } from "#shared/law/languages.ts";
import { registerNumberOf } from "#shared/registration/register-number.ts";
import { carry, filed, openPortal, organisations, stage } from "./here.ts";

const inOrder = organisations("family");

const service = { type: "social-household", form: "semi-inpatient", volume: "guaranteed" };

/** Everything that a guardian's family may be written to about on the way that is gone here, in its order. */
const told: readonly AssistanceNotice[] = [
  "receipt",
  "more-needed",
  "participation",
  "provide",
  "place-held",
  "place-lost",
  "place-held",
  "placed",
  "plan",
  "complaint-answer",
  "completed",
];

/** Goes the way of a case, with every letter there is on it. */
const goTheWay = async (applied: AppliedFor, number: string, name: string): Promise<void> => {
  const { services, office } = stage();
  const portal = await openPortal();
  const { apiUrl } = portal;
  const { caseId } = applied;
  const staff = await seedProviderStaff(stage(), office, { number, name });
  const look = () => applicationStatus(portal, applied);
  const reach = (state: string) => until(look, (seen) => seen.state === state);
  const today = dayOf(instantAt(Date.now()));
  await until(look, ({ checks }) => checks.every(({ state }) => state === "answered"));
  const more = { ...sampleCommand("request-more"), by: "2099-12-31" };
  await staffCommand(apiUrl, services.socialOfficer, caseId, more);
  await assess(apiUrl, services, caseId, ["body-disorder"], { services: [service] });
  await staffCommand(apiUrl, services.decisionMakers[0], caseId, {
    ...sampleCommand("provide"),
    recognised: ["body-disorder"],
    services: [service],
  });
  const choose = { name: "chooseProvider", provider: number, orWait: true };
  await personCommand(portal, applied, choose);
  await reach("place-held");
  await staffCommand(apiUrl, staff, caseId, sampleCommand("decline-place"));
  await personCommand(portal, applied, choose);
  await reach("place-held");
  await staffCommand(apiUrl, staff, caseId, { name: "acceptPlace" });
  await staffCommand(apiUrl, staff, caseId, {
    name: "createPlan",
    from: today,
    lines: [
      { ...service, volume: undefined, standard: "order-165", perMonth: 20, until: "2027-11-30" },
    ],
    aims: "Күндіз күтім алып, үйінде тұру.",
  });
  await personCommand(portal, applied, {
    name: "fileComplaint",
    about: "provider",
    text: "Ас салқын.",
  });
  await staffCommand(apiUrl, services.socialOfficer, caseId, sampleCommand("answer-complaint"));
  const given = { ...sampleCommand("record-service"), on: today };
  await staffCommand(apiUrl, staff, caseId, given);
  await staffCommand(apiUrl, staff, caseId, sampleCommand("complete"));
};

describe("a guardian's family, from the application to completed services", () => {
  it.each(locales)(
    "L114-13.2.2, L114-15.3a, L114-14, L114-15.8, L114-16.3.7: with every letter of the way to the guardian and the person, read in %s",
    async (language: Locale) => {
      const form = inOrder();
      const { caseId: registration } = await filed(form);
      await carry({ caseId: registration, form }, { include: true });
      const number = registerNumberOf(caseIdSchema.parse(registration));
      const addresses = {
        guardian: `guardian.${language}@family.example`,
        person: `person.${language}@family.example`,
      };
      const place = locales.indexOf(language);
      const family = { ...guardiansFamily(720 + place * 5, addresses), language };
      const portal = await openPortal();
      const applied = await apply(portal, family);
      await goTheWay(applied, number, `family-${language}`);
      const { cloud } = stage();
      for (const address of Object.values(addresses)) {
        const mails = await until(
          () => mailsTo(cloud, address),
          (found) => found.length >= told.length,
        );
        // A letter may overtake another one on its way.
        const titlesRead = mails
          .map(
            ({ text }) =>
              told.find((notice) => text.includes(titleWords[notice][language].toUpperCase())) ??
              "unread",
          )
          .toSorted();
        expect(titlesRead).toEqual([...told].toSorted());
        for (const { subject, text, html } of mails) {
          expect(subject).toContain(applied.caseId);
          expect(text).not.toContain("{");
          expect(html).not.toBeNull();
        }
      }
      const { state, terms, complaints } = await applicationStatus(portal, applied, language);
      expect(state).toBe("completed");
      expect(terms.map((term) => term.state)).toEqual(["kept", "kept", "kept"]);
      expect(complaints.every(({ answeredOn }) => answeredOn !== undefined)).toBe(true);
    },
  );
});
