import { describe, expect, it } from "vitest";
import { changesReadModels, effectsOf } from "#shared/assistance/effects.ts";
import type { AssistanceEvent } from "#shared/assistance/events.ts";
import { applicationFormSchema } from "#shared/assistance/forms/application.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { portal } from "#test/samples/officials.ts";
import {
  assignedFile,
  concludedFile,
  fileId,
  heldFile,
  listed,
  approvedFile,
  mustGive,
  openFile,
  own,
  placedFile,
  receivedFile,
  servedFile,
  type AssistanceFile,
} from "#test/samples/assistance/file.ts";
import {
  choosing,
  planning,
  providing,
  recording,
  refusing,
  submit,
  written,
} from "#test/samples/assistance/commands.ts";
import { applicationForm, guardiansApplication } from "#test/samples/assistance/form.ts";
import {
  decider,
  officer,
  providerNumber,
  providerStaff,
} from "#test/samples/assistance/officials.ts";

const effects = (events: readonly AssistanceEvent[]) => effectsOf(events, fileId, 5);

const notice = { to: "notices", caseId: fileId, sequence: 5 };
const places = { to: "places", caseId: fileId };

const received = (form = applicationForm(), doubts?: "revocation-unknown") =>
  mustGive(openFile(), submit(form), portal, {
    unit: "71",
    ...(doubts !== undefined && { signature: { doubts: [doubts] } }),
  });

const give = (
  file: AssistanceFile,
  ...[command, actor, facts]: Parameters<AssistanceFile["give"]>
) => mustGive(file, command, actor, facts);

describe("what an application sets off", () => {
  it("L114-13.2.2: the question whether a guardian may act, and the letter of the receipt", () => {
    const form = applicationFormSchema.parse(guardiansApplication());
    const [check, ...others] = effects(received(form));
    expect(check).toEqual({ to: "check", system: "guardianship", caseId: fileId });
    expect(others).toEqual([notice]);
  });

  it("L114-13.1b: a signature in doubt is judged again", () => {
    const [first] = effects(received(applicationForm(), "revocation-unknown"));
    expect(first).toEqual({ to: "signatures", caseId: fileId, sequence: 5 });
  });

  it("G47: who is handed over is written to once, and not that ten days run", () => {
    const form = applicationForm({ grounds: ["cruel-treatment"], cruelty: ["trafficking"] });
    const events = received(form);
    expect(events.map(({ type }) => type)).toEqual(["received", "handed-over"]);
    expect(effects(events)).toEqual([notice]);
  });

  it.each<[string, string, () => readonly AssistanceEvent[], readonly object[]]>([
    [
      "L114-15.8",
      "a choice",
      () => give(approvedFile(), choosing(), portal, { by: "person", chosen: listed }),
      [places],
    ],
    [
      "L114-15.5",
      "a place taken",
      () => give(heldFile(), { name: "acceptPlace" }, providerStaff, own),
      [places, notice],
    ],
    [
      "L114-15.7",
      "an admission at once",
      () =>
        give(
          receivedFile(applicationForm({ grounds: ["homelessness"] })),
          written({ name: "admitHomeless", reason: "Далада қалды." }),
          providerStaff,
          own,
        ),
      [places, notice],
    ],
    [
      "L114-12.1.4",
      "a place declined",
      () =>
        give(
          heldFile(),
          written({ name: "declinePlace", reason: "Орын жоқ." }),
          providerStaff,
          own,
        ),
      [places, notice],
    ],
    [
      "L114-12.1.5",
      "a withdrawal",
      () => give(heldFile(), { name: "withdraw" }, portal, { by: "person" }),
      [places],
    ],
    [
      "L114-14.4d",
      "the end of services",
      () =>
        give(
          servedFile(),
          written({ name: "complete", why: "plan-done", results: "Жақсы." }),
          providerStaff,
          own,
        ),
      [places, notice],
    ],
    ["L114-15.1", "a decision", () => give(concludedFile(), providing(), decider), [notice]],
    ["L114-15.3a", "a refusal", () => give(concludedFile(), refusing(), decider), [places, notice]],
    ["L114-16.3.7", "a plan", () => give(placedFile(), planning(), providerStaff, own), [notice]],
    [
      "L114-12.1.3",
      "an instruction to assess",
      () =>
        give(receivedFile(), written({ name: "assignAssessor", assessor: "subject-a" }), officer),
      [notice],
    ],
    [
      "L114-16.2.1",
      "a request for information",
      () =>
        give(assignedFile(), written({ name: "requestInformation", what: "Кірісі." }), {
          id: "subject-assessor",
          role: "assessor",
        }),
      [],
    ],
  ])("%s: of %s", (_, __, reach, expected) => {
    expect(effects(reach())).toEqual(expected);
  });

  it("a record of what was given changes no list", () => {
    const events = give(servedFile(), recording(), providerStaff, own);
    expect(events.map(changesReadModels)).toEqual([false]);
    expect(effects(events)).toEqual([]);
  });

  it("a place that is held or waited for changes lists, and nothing goes back to the books", () => {
    const file = approvedFile();
    give(file, choosing(), portal, { by: "person", chosen: listed });
    const told = written({ name: "queueForPlace", provider: providerNumber, choice: 1 });
    const events = give(file, told, { id: "place", role: "system" });
    expect(events.map(changesReadModels)).toEqual([true]);
    expect(effectsOf(events, caseIdSchema.parse("assistance-0001"), 9)).toEqual([
      { to: "notices", caseId: "assistance-0001", sequence: 9 },
    ]);
  });
});
