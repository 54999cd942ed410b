import { describe, expect, it } from "vitest";
import { assistanceEventSchema } from "#shared/assistance/events.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { dayOf, endOfDay, nextDay } from "#shared/law/dates.ts";
import { digestOf } from "#shared/store/digest.ts";
import { applyFor, assistanceCase, assistanceOf, giveOn } from "#test/fakes/assistance.ts";
import { listed } from "#test/samples/assistance/file.ts";
import { assessmentOf, choosing, providing, written } from "#test/samples/assistance/commands.ts";
import { applicationForm, guardiansApplication } from "#test/samples/assistance/form.ts";
import { assessor, decider, officer, providerNumber } from "#test/samples/assistance/officials.ts";
import { portal } from "#test/samples/officials.ts";
import { file, remindersOf } from "./cases.ts";
import { day, openOffice, type Office } from "./office.ts";

const caseId = assistanceCase();

/** The watcher has come through up to now; Monday 23 November 2026. */
const begun = async () => {
  const office = openOffice();
  await office.begin();
  return office;
};

const eventsOf = async ({ desk }: Office, of: CaseId = caseId) =>
  (await desk.cases.load(of)).flatMap(({ events }) =>
    events.map((event) => assistanceEventSchema.parse(event)),
  );

const notedIn = async (office: Office) =>
  (await eventsOf(office)).flatMap((event) => {
    if (event.type !== "reminded") return [];
    const { about } = event;
    if (about.of === "hand-over") return [about.on];
    return about.of === "term" ? [`${about.provision} ${about.when}`] : [about.of];
  });

/** Comes every so many hours for so many days, while the relay follows. */
const watchFor = async (office: Office, days: number, hours = 6) => {
  for (let hour = 0; hour < days * 24; hour += hours) {
    await office.relay();
    await office.run();
    office.clock.advance(hours * 3600);
  }
};

const chosen = async (office: Office) => {
  const { desk } = office;
  await applyFor(desk);
  await giveOn(desk, caseId, written({ name: "assignAssessor", assessor: assessor.id }), officer);
  await giveOn(desk, caseId, assessmentOf(), assessor);
  await giveOn(desk, caseId, providing(), decider);
  const facts = { by: "person", chosen: listed } as const;
  await giveOn(desk, caseId, choosing({ orWait: true }), portal, facts);
};

describe("the watcher of applications for services", () => {
  it("L114-14.3, G04: reminds on the day before the last one and notes the lapse after it, each once", async () => {
    const office = await begun();
    await applyFor(office.desk);
    await watchFor(office, 20);
    expect(await notedIn(office)).toEqual(["L114-14.3 before", "L114-14.3 lapsed"]);
    const last = (await office.desk.cases.load(caseId)).at(-1);
    expect(last).toMatchObject({
      kind: "assistance",
      actor: { id: "watch-terms", role: "system" },
    });
    expect(last?.sealed).toBeUndefined();
  });

  it("L114-15.2, L114-15.5: follows the case from term to term", async () => {
    const office = await begun();
    const { desk } = office;
    await applyFor(desk);
    await giveOn(desk, caseId, written({ name: "assignAssessor", assessor: assessor.id }), officer);
    await giveOn(desk, caseId, assessmentOf(), assessor);
    await watchFor(office, 3);
    expect(await notedIn(office)).toEqual(["L114-15.2 before"]);
    await giveOn(desk, caseId, providing(), decider);
    await watchFor(office, 3);
    expect(await notedIn(office)).toEqual(["L114-15.2 before", "L114-15.5 lapsed"]);
  });

  it("L114-12.1.4: takes a place back that its provider did not answer for, once its time is over", async () => {
    const office = await begun();
    await chosen(office);
    const held = {
      name: "holdPlace",
      provider: providerNumber,
      choice: 1,
      until: "2026-11-24T18:59:59.999Z",
    };
    await giveOn(office.desk, caseId, written(held), { id: "place", role: "system" });
    office.clock.moveTo("2026-11-24T18:59:00.000Z");
    await office.relay();
    await office.run();
    expect((await assistanceOf(office.desk, caseId)).state).toBe("place-held");
    office.clock.moveTo("2026-11-24T19:00:00.000Z");
    await office.run();
    expect((await assistanceOf(office.desk, caseId)).state).toBe("approved");
    expect((await eventsOf(office)).filter(({ type }) => type === "place-lapsed")).toHaveLength(1);
  });

  it("L114-12.1.4, L114-15.8: has the book of places hear once more of a choice that it has not answered by the next day", async () => {
    const office = await begun();
    await chosen(office);
    await office.relay();
    await office.run();
    expect(office.askedOnceMore).toEqual([]);
    office.clock.advance(86_400);
    await office.run();
    await office.run();
    expect(office.askedOnceMore).toEqual([{ to: "places", caseId }]);
  });

  it("L114-15.1b, G47: reminds of a case of the confidential track every day, until somebody there has it", async () => {
    const office = await begun();
    const form = applicationForm({ grounds: ["cruel-treatment"], cruelty: ["trafficking"] });
    await applyFor(office.desk, form);
    await watchFor(office, 4);
    const days = ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"];
    expect(await notedIn(office)).toEqual(days);
    const track = { id: "subject-protection", role: "protection-officer" } as const;
    await giveOn(office.desk, caseId, { name: "acknowledgeHandOver" }, track);
    await watchFor(office, 3);
    expect(await notedIn(office)).toEqual(days);
  });

  it("L114-13.2.2, G04: tells of a register that is silent, asks it once more, and asks anew what has grown old", async () => {
    const office = await begun();
    const { desk } = office;
    await applyFor(desk, applicationForm(guardiansApplication()));
    await watchFor(office, 6);
    const delays = (await eventsOf(office)).filter(({ type }) => type === "delayed");
    expect(delays).toMatchObject([{ system: "guardianship", reason: "silent" }]);
    expect(office.askedOnceMore).toEqual([{ to: "check", system: "guardianship", caseId }]);
    const reference = (await assistanceOf(desk, caseId)).questions.guardianship?.reference;
    const answer = {
      name: "recordAnswer",
      system: "guardianship",
      reference,
      value: "clear",
      messageId: "m-1",
      evidence: {
        digest: digestOf("the answer"),
        validUntil: endOfDay(nextDay(dayOf(desk.clock.now()))),
      },
    };
    await giveOn(desk, caseId, written(answer), { id: "guardianship", role: "state-system" });
    await watchFor(office, 3);
    const again = (await eventsOf(office)).filter(({ type }) => type === "asked-again");
    expect(again).toHaveLength(1);
  });

  it("L114-13.1b: has a signature in doubt judged once more", async () => {
    const office = await begun();
    await applyFor(office.desk, undefined, caseId, {
      signature: { doubts: ["revocation-unknown"] },
    });
    await watchFor(office, 6);
    expect(office.askedOnceMore).toEqual([{ to: "signatures", caseId, sequence: 1 }]);
  });
});

describe("both kinds of cases", () => {
  it("L114-14.3, R377-21: are looked at side by side", async () => {
    const office = await begun();
    const registration = await file(office);
    await applyFor(office.desk);
    await watchFor(office, 20);
    expect(await remindersOf(office, registration)).toContain("R377-21 lapsed");
    expect(await notedIn(office)).toEqual(["L114-14.3 before", "L114-14.3 lapsed"]);
  });

  it("L114-14.3, R377-26: have the terms on record by another calendar that comes into use", async () => {
    const office = await begun();
    const registration = await file(office);
    await applyFor(office.desk);
    await office.relay();
    office.clock.advance(60);
    const exchange = {
      dayOff: day("2026-11-25"),
      workedInstead: day("2026-12-12"),
      source: "decree 1",
    };
    const decreed = { ...kazakhstanCalendar, version: "decreed", exchanges: [exchange] };
    office.putCalendar(decreed, "change-1");
    await office.run();
    await office.run();
    const moved = (await eventsOf(office)).filter(({ type }) => type === "terms-reprojected");
    expect(moved).toEqual([
      {
        type: "terms-reprojected",
        calendar: "decreed",
        terms: [
          {
            provision: "L114-14.3",
            before: "2026-12-07",
            after: "2026-12-08",
            days: [{ day: "2026-11-25", working: false, source: "decree 1" }],
          },
        ],
      },
    ]);
    const entries = await office.desk.cases.load(registration);
    expect(entries.map(({ command }) => command)).toContain("reprojectTerms");
    // By the new calendar the day before the last is another one.
    office.clock.moveTo("2026-12-07T04:00:00.000Z");
    await office.run();
    expect(await notedIn(office)).toEqual(["L114-14.3 before"]);
  });

  it("alone are on the watch: one of another kind that stands there is told of", async () => {
    const office = await begun();
    await applyFor(office.desk);
    await office.relay();
    office.clock.moveTo("2026-12-06T04:00:00.000Z");
    const { cases } = office.ports;
    const load = async (of: CaseId) =>
      (await cases.load(of)).map((entry) => ({ ...entry, kind: "sitting" }));
    await expect(office.run({ cases: { ...cases, load } })).rejects.toMatchObject({
      code: "unfinished",
    });
    expect(office.counted).toEqual(["watch-failed/not-on-watch"]);
    expect(await notedIn(office)).toEqual([]);
  });
});
