import { describe, expect, it } from "vitest";
import { locales } from "#shared/law/languages.ts";
import { provisionOf } from "#shared/law/provisions.ts";
import { eventWords } from "#shared/registration/view/event-words.ts";
import { timelineItemSchema } from "#shared/cases/timeline.ts";
import { viewTimeline } from "#shared/registration/view/timeline-view.ts";
import { systemWords, valueWords } from "#shared/checks/words.ts";
import { roleWords } from "#shared/registration/view/words.ts";
import { binOf } from "#test/samples/organization.ts";
import { type RegistrationFile } from "#test/samples/registration-file.ts";
import { answeredFile, asSpecialist, includedFile } from "#test/samples/registration-course.ts";
import { decideRemoval, heardFile, leftFile, refusedFile } from "#test/samples/standing-file.ts";
import { everyStory, eventTypes } from "#test/unit/registration/every-story.ts";
import { entriesOf } from "./entries.ts";

const timelineOf = (file: RegistrationFile) => viewTimeline(entriesOf(file), "en");

const itemOf = (file: RegistrationFile, event: string) =>
  timelineOf(file).find((item) => item.event === event);

const itemAmongAll = (event: string) =>
  everyStory()
    .map((file) => itemOf(file, event))
    .find((item) => item !== undefined);

describe("the timeline of a case", () => {
  it("tells every event there is in every language, by whom, and by which provisions", () => {
    for (const locale of locales) {
      const items = everyStory().flatMap((file) => viewTimeline(entriesOf(file), locale));
      expect(new Set(items.map(({ event }) => event)).size).toBe(eventTypes.length);
      for (const item of items) {
        expect(timelineItemSchema.parse(item)).toEqual(item);
        expect(item.text.startsWith(eventWords[asType(item.event)][locale])).toBe(true);
      }
      const calendars = ["terms-reprojected"];
      const bare = items.filter(({ provisions }) => provisions.length === 0);
      expect([...new Set(bare.map(({ event }) => event))]).toEqual(calendars);
    }
  });

  it("tells one line for each event, in order, with when and by whom", () => {
    const file = includedFile();
    const timeline = timelineOf(file);
    expect(timeline.map(({ event }) => event)).toEqual(
      file.history().map(({ event }) => event.type),
    );
    expect(timeline[0]).toEqual({
      at: "2026-11-23T04:00:00.000Z",
      event: "saved",
      text: eventWords.saved.en,
      by: roleWords.portal.en,
      provisions: ["R377-7a", "R377-10b", "R377-11", "R377-20"],
    });
    expect(viewTimeline([], "en")).toEqual([]);
  });

  it("R377-15a, R377-18b, R377-19: names of a specialist's application the provisions on specialists", () => {
    expect(itemOf(includedFile(asSpecialist()), "saved")?.provisions).toEqual([
      "R377-15a",
      "R377-18b",
      "R377-19",
      "R377-20",
    ]);
  });

  it.each<[string, string]>([
    ["included", `Included: O-${binOf(1)}`],
    ["delayed", `${eventWords.delayed.en}: ${systemWords["tax-debt"].en}`],
    ["change-accepted", `${eventWords["change-accepted"].en}: 2`],
    ["change-refused", `${eventWords["change-refused"].en}: R377-27.3`],
    ["refused", `${eventWords.refused.en}: R377-27.3`],
    ["transferred", `${eventWords.transferred.en}: 75 → 71`],
    [
      "non-compliance-opened",
      `${eventWords["non-compliance-opened"].en}: Standards in the field of social protection (order No. 165), 12.3 — improperly fulfilled`,
    ],
    ["terms-reprojected", `${eventWords["terms-reprojected"].en}: R377-28: 2026-11-25`],
    ["voted", eventWords.voted.en],
  ])("says of %s: %s", (event, text) => {
    expect(itemAmongAll(event)?.text).toBe(text);
  });

  it("R377-32.1a, R377-32.4: says why a supplier was removed", () => {
    const byVote = heardFile();
    decideRemoval(byVote, "for");
    for (const [file, ground] of [
      [leftFile(), "R377-32.1a"],
      [byVote, "R377-32.4"],
    ] as const) {
      expect(itemOf(file, "removed")?.text).toBe(`Removed: ${provisionOf(ground).statement.en}`);
    }
  });

  it("R377-27: names the provisions of a decision's receipt, and of a removal without one those of its step", () => {
    expect(itemOf(includedFile(), "included")?.provisions).toEqual([
      "R377-27",
      "R377-27a",
      "R377-28d",
    ]);
    expect(itemOf(refusedFile(), "refused")?.provisions).toEqual([
      "R377-27",
      "R377-27b",
      "R377-27.3",
    ]);
    expect(itemOf(leftFile(), "removed")?.provisions).toEqual(["R377-32.1a", "R377-34", "R377-35"]);
  });

  it("R377-15.p2e: says that a confidential answer came, not what it was", () => {
    const texts = timelineOf(answeredFile(asSpecialist({ answers: { "criminal-record": "hit" } })))
      .filter(({ event }) => event === "answered")
      .map(({ text }) => text);
    const words = eventWords.answered.en;
    expect(texts).toEqual([
      `${words}: ${systemWords["identity-documents"].en}: ${valueWords.clear.en}`,
      `${words}: ${systemWords["criminal-record"].en}`,
      `${words}: ${systemWords["narcological-register"].en}`,
      `${words}: ${systemWords["psychiatric-register"].en}`,
    ]);
  });
});

const asType = (event: string) => {
  const type = eventTypes.find((one) => one === event);
  if (type === undefined) throw new Error(`no event ${event}`);
  return type;
};
