import { describe, expect, it } from "vitest";
import { systemsFor } from "#shared/registration/checks.ts";
import { changesReadModels, effectsOf } from "#shared/registration/effects.ts";
import { daySchema } from "#shared/law/dates.ts";
import type { EventOf, RegistrationEvent } from "#shared/registration/events.ts";
import { portal, representative } from "#test/samples/officials.ts";
import {
  fileId,
  mustGive,
  openFile,
  specialistFileId,
  submit,
  type RegistrationFile,
} from "#test/samples/registration-file.ts";
import {
  answerFrom,
  asSpecialist,
  decideAlike,
  illegible,
  includedFile,
  savedFile,
  systemActor,
} from "#test/samples/registration-course.ts";
import { specialistForm } from "#test/samples/specialist.ts";
import {
  askingRemoval,
  changePendingFile,
  decideRemoval,
  heardFile,
  leftFile,
  record,
  refusedFile,
  reproachedFile,
  unreadable,
} from "#test/samples/standing-file.ts";
import { everyEvent, eventTypes } from "./every-story.ts";

const lastOf = (file: RegistrationFile): RegistrationEvent => {
  const event = file.history().at(-1)?.event;
  if (event === undefined) throw new Error("nothing happened");
  return event;
};

const changed = (cast: "for" | typeof illegible) => {
  const file = changePendingFile();
  decideAlike(file, cast, cast === "for" ? {} : unreadable);
  return file;
};

const voted = (cast: "for" | "against") => {
  const file = heardFile();
  decideRemoval(file, cast);
  return file;
};

const died = () => {
  const file = includedFile(asSpecialist());
  mustGive(file, { name: "recordDeath", record }, representative);
  return file;
};

describe("what an event sets off", () => {
  it.each([
    ["R377-7.p2f", openFile(), submit(), "organization"],
    ["R377-15.p2e", openFile(specialistFileId), submit(specialistForm()), "specialist"],
  ] as const)("%s: a question to every state system of its supplier", (_, file, command, kind) => {
    const events = mustGive(file, command, portal);
    expect(events.flatMap((event) => effectsOf(event, file.id, 1))).toEqual(
      systemsFor(kind).map((system) => ({ to: "check", system, caseId: file.id })),
    );
  });

  it.each<[string, string, () => RegistrationFile]>([
    ["R377-28", "included", includedFile],
    ["R377-28", "refused", refusedFile],
    ["R377-31, R377-28", "change-accepted", () => changed("for")],
    ["R377-31, R377-28", "change-refused", () => changed(illegible)],
    ["R377-33", "non-compliance-opened", reproachedFile],
    ["R377-33", "kept", () => voted("against")],
    ["R377-34", "removed", () => voted("for")],
    ["R377-34", "removed", leftFile],
    ["R377-32.3b", "removed", died],
  ])("%s: the notice of %s", (_, type, reach) => {
    const event = lastOf(reach());
    expect(event.type).toBe(type);
    const notices = effectsOf(event, fileId, 17).filter(({ to }) => to === "notices");
    expect(notices).toEqual([{ to: "notices", caseId: fileId, sequence: 17 }]);
    expect(changesReadModels(event)).toBe(true);
  });

  it("R377-33: nothing else is told or asked", () => {
    const file = savedFile();
    mustGive(file, answerFrom("tax-debt"), systemActor("tax-debt"));
    expect(effectsOf(lastOf(file), fileId, 2)).toEqual([]);
    const leaving = includedFile();
    mustGive(leaving, askingRemoval(), portal);
    expect(effectsOf(lastOf(leaving), fileId, 2)).toEqual([]);
  });

  it("R377-4.11c, R377-34: the books of places hear of what an organisation has free, and that it is out", () => {
    const heard = everyEvent().filter((event) =>
      effectsOf(event, fileId, 1).some(({ to }) => to === "places"),
    );
    expect([...new Set(heard.map(({ type }) => type))].toSorted()).toEqual([
      "change-accepted",
      "included",
      "places-updated",
      "removed",
      "restored-by-court",
    ]);
  });

  it("every event there is happens in the stories that are looked at", () => {
    expect([...new Set(everyEvent().map(({ type }) => type))].toSorted()).toEqual(
      eventTypes.toSorted(),
    );
  });

  it("R377-6, R377-35: read models are made anew for what they show, and left alone otherwise", () => {
    const unseen = new Set(
      everyEvent()
        .filter((event) => !changesReadModels(event))
        .map(({ type }) => type),
    );
    expect([...unseen].toSorted()).toEqual([
      "answered",
      "answered-beside",
      "appeal-registered",
      "asked",
      "checked-by-hand",
      "conflict-declared",
      "delayed",
      "presiding-elected",
      "presiding-voted",
      "prices-compared",
      "reminded",
      "vote-tied",
      "voted",
    ]);
  });

  it("R377-9b, R377-17: of reminders, that of a document is mailed and that of a term is the office's own", () => {
    const reminded = (about: EventOf<"reminded">["about"]) =>
      effectsOf({ type: "reminded", about }, fileId, 17);
    const validUntil = daySchema.parse("2027-01-31");
    for (const when of [undefined, "lapsed"] as const)
      expect(reminded({ of: "document", document: "prices", validUntil, when })).toEqual([
        { to: "notices", caseId: fileId, sequence: 17 },
      ]);
    for (const when of ["before", "lapsed"] as const)
      expect(reminded({ of: "term", provision: "R377-21", when })).toEqual([]);
  });

  it("R377-28: a term that is over changes the worklist, for a notice of it may be overdue", () => {
    const changes = (about: EventOf<"reminded">["about"]) =>
      changesReadModels({ type: "reminded", about });
    expect(changes({ of: "term", provision: "R377-28", when: "lapsed" })).toBe(true);
    expect(changes({ of: "term", provision: "R377-28", when: "before" })).toBe(false);
  });

  it("R377-28, R377-33, R377-34, R377-9b: notices tell of these events and of no other", () => {
    const telling = new Set(
      everyEvent()
        .filter((event) => effectsOf(event, fileId, 1).some(({ to }) => to === "notices"))
        .map(({ type }) => type),
    );
    expect([...telling].toSorted()).toEqual([
      "change-accepted",
      "change-refused",
      "included",
      "kept",
      "non-compliance-opened",
      "refused",
      "reminded",
      "removed",
      "signature-rejected",
    ]);
  });

  it("R377-7.p2f, R377-15.p2e: every other event sets off nothing", () => {
    const silent = everyEvent().filter((event) => effectsOf(event, fileId, 1).length === 0);
    expect(new Set(silent.map(({ type }) => type)).size).toBe(eventTypes.length - 12);
  });
});
