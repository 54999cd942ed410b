// A history decided again: what it keeps is enough, and what does not belong to it shows.
import { describe, expect, it } from "vitest";
import { editionSchema } from "#shared/law/edition-schema.ts";
import { rules377 } from "#shared/law/edition-r377-2018.ts";
import { replayEntry, stateAfter, type ReplayFacts } from "#shared/registration/replay.ts";
import { binOf } from "#test/samples/organization.ts";
import { stepOf, type RecordedStep } from "./recorded-file.ts";
import { erasedStory, includedStory, recordedStories } from "./recorded-stories.ts";

const steps = recordedStories().flatMap((file) => file.steps);

const again = ({ before, entry, opened, sitting }: RecordedStep, more: Partial<ReplayFacts> = {}) =>
  replayEntry(before, entry, { opened, sitting, edition: rules377, ...more });

describe("a step decided again", () => {
  it("comes out the same, bit for bit, whichever command it was", () => {
    expect(steps.map((step) => [step.command.name, again(step)])).toEqual(
      steps.map((step) => [step.command.name, { replayed: "same" }]),
    );
  });

  it("leads to the state that it led to", () => {
    for (const { before, after, entry } of steps) expect(stateAfter(before, entry)).toEqual(after);
  });

  it("R377-35: comes out the same without the words that were erased, but for an application itself", () => {
    const erased = steps.filter((step) => step.opened !== undefined);
    const whole = new Set(["submit", "submitChange", "applyForRemoval"]);
    expect(erased.map((step) => [step.command.name, again(step, { opened: undefined })])).toEqual(
      erased.map(({ command: { name } }) => [
        name,
        { replayed: whole.has(name) ? "erased" : "same" },
      ]),
    );
  });

  it("tells what comes out where an event says something else", () => {
    const step = stepOf(includedStory(), "closeVote");
    const [event] = step.entry.events;
    if (event === undefined) throw new Error("no event");
    const events = [{ ...event, number: `O-${binOf(2)}` }, ...step.entry.events.slice(1)];
    const replayed = again({ ...step, entry: { ...step.entry, events } });
    expect(replayed).toEqual({
      replayed: "other-events",
      events: [expect.objectContaining({ type: "included", number: `O-${binOf(1)}` })],
    });
  });

  it("does not mind in which order the fields of an event were kept", () => {
    for (const step of includedStory().steps) {
      const events = step.entry.events.map(({ type, ...rest }) => ({
        ...Object.fromEntries(Object.entries(rest).toReversed()),
        type,
      }));
      expect(again({ ...step, entry: { ...step.entry, events } })).toEqual({ replayed: "same" });
    }
  });

  it("minds what was filed: another application has another digest", () => {
    const step = stepOf(includedStory(), "submit");
    const { opened } = step;
    if (typeof opened !== "object" || opened === null) throw new Error("nothing sealed");
    const other = JSON.parse(JSON.stringify(opened).replace(/"total":\d+/, '"total":99'));
    expect(again(step, { opened: other })).toMatchObject({ replayed: "other-events" });
  });

  it("R377-25: is refused where the sitting was not there, or too few were", () => {
    const step = stepOf(includedStory(), "castVote");
    expect(again(step, { sitting: undefined })).toEqual({
      replayed: "refused",
      refusal: { code: "sitting-unknown" },
    });
    const { sitting } = step;
    if (sitting === undefined) throw new Error("no sitting");
    const few = { ...sitting, present: sitting.present.slice(0, 2) };
    expect(again(step, { sitting: few })).toMatchObject({ replayed: "refused" });
  });

  it("R377-35: comes out otherwise under an edition with another term", () => {
    const { terms } = rules377;
    const edition = editionSchema.parse({
      ...rules377,
      terms: { ...terms, "R377-35": { ...terms["R377-35"], amount: 3 } },
    });
    const step = stepOf(erasedStory(), "erase");
    expect(again(step)).toEqual({ replayed: "same" });
    expect(again(step, { edition })).toEqual({
      replayed: "refused",
      refusal: { code: "kept-still", until: "2029-11-23" },
    });
  });

  it("R377-35: is counted in the unit of the edition", () => {
    const { terms } = rules377;
    const edition = editionSchema.parse({
      ...rules377,
      terms: { ...terms, "R377-35": { ...terms["R377-35"], amount: 30, unit: "month" } },
    });
    expect(again(stepOf(erasedStory(), "erase"), { edition })).toEqual({
      replayed: "refused",
      refusal: { code: "kept-still", until: "2029-05-23" },
    });
  });
});
