import { describe, expect, it } from "vitest";
import { assistancePreviewSchema } from "#shared/http/routes/preview.ts";
import { memoryAssistanceApi, codeIn, qualify } from "#test/fakes/assistance-api.ts";
import type { Person } from "#test/fakes/calls.ts";
import { memoryPreviews } from "#test/fakes/preview-api.ts";
import {
  assessmentOf,
  choosing,
  planning,
  providing,
  refusing,
  written,
} from "#test/samples/assistance/commands.ts";
import { listed } from "#test/samples/assistance/file.ts";
import { applicationForm, representedApplication } from "#test/samples/assistance/form.ts";
import { applicationFormSchema } from "#shared/assistance/forms/application.ts";
import {
  assessor,
  decider,
  officer,
  otherDecider,
  otherProvider,
  providerNumber,
  providerStaff,
} from "#test/samples/assistance/officials.ts";
import { iinOfOfficial } from "#test/samples/official-signing.ts";
import { portal } from "#test/samples/officials.ts";
import { expectSent } from "#test/samples/previewed.ts";

const staff = { ...providerStaff, provider: providerNumber };
const instruct = { name: "assignAssessor", assessor: assessor.id };

/** Concluded through the API, as officials work; with what a command would do beside it. */
const concluded = async (form = applicationForm(), serial = 1) => {
  const api = memoryAssistanceApi();
  const id = await api.file(serial, form);
  await qualify(api, assessor.id, officer);
  for (const [system, { reference }] of Object.entries((await api.stateOf(id)).questions)) {
    const messageId = `message of ${system}`;
    const answer = { name: "recordAnswer", system, reference, value: "clear", messageId };
    await api.give(id, written(answer), { id: system, role: "state-system" });
  }
  await api.command(id, officer, instruct);
  await api.command(id, assessor, assessmentOf(form));
  return { api, id, ...memoryPreviews(api.desk, { register: api.register }) };
};
type Place = Awaited<ReturnType<typeof concluded>>;

/** What a preview tells, which then has to be what the command does and what is sent of it. */
const fulfilled = async ({ api, id, preview, mailsOf }: Place, by: Person, body: object) => {
  const shown = assistancePreviewSchema.parse((await preview(by, id, body)).body);
  const given = await api.command(id, by, body);
  expect(given).toMatchObject({ status: 200, body: { state: shown.after.state } });
  const entries = await api.desk.cases.load(id);
  expect(shown.events.map(({ event }) => event)).toEqual(
    entries.at(-1)?.events.map(({ type }) => type),
  );
  const { terms } = await api.stateOf(id);
  for (const { provision, startedAt } of shown.terms.started) {
    expect(terms).toContainEqual({ provision, startedAt, stoppedAt: undefined });
  }
  expectSent(shown.letters, await mailsOf(id));
  return shown;
};

const withoutEmail = () => {
  const { email: _, ...contacts } = applicationForm().contacts;
  return applicationForm({ contacts });
};

describe("POST /v1/assistance/{id}/preview", () => {
  it("L114-15.3a: shows the refusal with its reasons as it will be sent", async () => {
    const place = await concluded();
    const shown = await fulfilled(place, decider, refusing());
    expect(shown).toMatchObject({
      signature: true,
      mayBeLookedAtAgain: true,
      before: { state: "concluded" },
      after: { state: "refused" },
      letters: [{ to: "applicant", sent: true, email: applicationForm().contacts.email }],
    });
    expect(shown.letters[0]?.ru.text).toContain("Негіз жоқ.");
    expect(shown.letters[0]?.languages).toContain("kk");
  });

  it("L114-15.1: shows the letter of a decision to provide, to everybody who will have one", async () => {
    const place = await concluded(applicationFormSchema.parse(representedApplication()));
    const shown = await fulfilled(place, decider, providing());
    expect(shown.after.state).toBe("approved");
    expect(shown.letters.map(({ to }) => to)).toEqual(["applicant", "person"]);
    expect(new Set(shown.letters.map(({ email }) => email)).size).toBe(2);
  });

  it("L114-0.PRE: shows the bare word of a discreet case, as it is sent", async () => {
    const cruelty = { grounds: ["cruel-treatment"], cruelty: ["domestic-violence"] } as const;
    const form = applicationForm({ grounds: [...cruelty.grounds], cruelty: [...cruelty.cruelty] });
    const place = await concluded(form);
    const decision = providing({ recognised: cruelty.grounds });
    const shown = await fulfilled(place, decider, decision);
    expect(shown.after.state).toBe("approved");
    expect(shown.letters[0]?.sent).toBe(true);
    // The reasons of the decision and what it was about stand in no mail.
    expect(JSON.stringify(shown.letters)).not.toContain("Негіз бар.");
    expect(shown.letters[0]?.en.text).not.toMatch(/violen|cruel|social-household/iu);
  });

  it("L114-14.3: tells the terms that begin and end, and that a conclusion is told to nobody", async () => {
    const api = memoryAssistanceApi();
    const id = await api.file();
    await qualify(api, assessor.id, officer);
    await api.command(id, officer, instruct);
    const place = { api, id, ...memoryPreviews(api.desk) };
    const shown = await fulfilled(place, assessor, assessmentOf());
    expect(shown).toMatchObject({
      after: { state: "concluded" },
      terms: {
        started: [{ provision: "L114-15.2" }],
        stopped: [{ provision: "L114-14.3", state: "kept" }],
      },
    });
  });

  it("L114-15.3a: says of somebody without an address that no letter goes out", async () => {
    const place = await concluded(withoutEmail());
    const shown = await fulfilled(place, decider, refusing());
    expect(shown.letters).toMatchObject([{ to: "applicant", sent: false, languages: [] }]);
    expect(shown.letters[0]).not.toHaveProperty("email");
  });

  it("L114-4.1.3: tells nobody before the decision whether it will be looked at a second time", async () => {
    const answers = new Set<string>();
    let drawn = 0;
    for (let serial = 1; serial <= 25; serial += 1) {
      const { api, id, preview } = await concluded(applicationForm(), serial);
      const { body } = await preview(decider, id, providing());
      answers.add(JSON.stringify(body).replaceAll(id, ""));
      await api.command(id, decider, providing());
      if ((await api.stateOf(id)).decision?.drawn === true) drawn += 1;
    }
    expect(drawn).toBeGreaterThan(0);
    expect(answers.size).toBe(1);
  });

  it("L114-4.1.3: refuses a second look by whoever decided, and one at a decision that was not drawn", async () => {
    const { api, id, preview } = await concluded();
    await api.give(id, providing(), decider, { drawn: true });
    const look = { name: "recordSecondLook", holds: true, remarks: "Дұрыс." };
    const own = await preview(decider, id, look);
    expect(own.status).toBeGreaterThan(399);
    expect(codeIn(own)).toBe(codeIn(await api.command(id, decider, look)));
    expect(await preview(otherDecider, id, look)).toMatchObject({ status: 200 });
    await api.command(id, otherDecider, look);
    expect(codeIn(await preview(otherDecider, id, look))).toBe("not-drawn");
  });

  it("L114-4.1.3: refuses whoever is party to the case, as the command does", async () => {
    const birthDate = "1885-03-01";
    const person = {
      name: { surname: "Қызметкер", givenName: "Нұрлан" },
      status: "citizen" as const,
      iin: iinOfOfficial(decider.id),
      birthDate,
    };
    const { id, preview } = await concluded(applicationForm({ people: [person] }));
    expect(codeIn(await preview(decider, id, providing()))).toBe("party-to-the-case");
    expect(codeIn(await preview(otherDecider, id, providing()))).toBeUndefined();
  });

  it("L114-15.5: shows a provider the letter with its plan, and another provider nothing", async () => {
    const place = await concluded();
    const { api, id, preview } = place;
    await api.command(id, decider, providing());
    await api.give(id, choosing(), portal, { by: "person", chosen: listed });
    const until = "2026-11-24T18:59:59.999Z";
    const held = { name: "holdPlace", provider: providerNumber, choice: 1, until };
    await api.give(id, written(held), { id: "place", role: "system" });
    await api.command(id, staff, { name: "acceptPlace" });
    const other = { ...staff, provider: otherProvider };
    expect((await preview(other, id, planning())).status).toBe(404);
    const shown = await fulfilled(place, staff, planning());
    expect(shown).toMatchObject({ after: { state: "in-service" }, signature: false });
    expect(shown.letters).toMatchObject([{ to: "applicant", sent: true }]);
  });

  it("keeps nothing of the case", async () => {
    const { api, id, preview } = await concluded();
    await preview(decider, id, refusing());
    const before = api.desk.cases.written().length;
    await preview(decider, id, refusing());
    expect(api.desk.cases.written()).toHaveLength(before);
    expect((await api.stateOf(id)).state).toBe("concluded");
  });

  it("L114-0.PRE: is nothing to those who do not work on the case, and is on record for those who do", async () => {
    const { id, preview, reads } = await concluded();
    const elsewhere = { ...decider, unit: "75" } as const;
    expect((await preview(elsewhere, id, refusing())).status).toBe(404);
    expect((await preview(decider, `${id}0`, refusing())).status).toBe(404);
    expect(reads.records()).toEqual([]);
    await preview(decider, id, refusing());
    expect(reads.records()).toMatchObject([{ caseId: id, by: { id: decider.id } }]);
  });
});
