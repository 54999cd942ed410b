// A registration in hand, and what is due of it.
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import {
  addDays,
  daySchema,
  endOfDay,
  epochMilliseconds,
  instantAt,
  type Day,
  type Instant,
} from "#shared/law/dates.ts";
import { notesAt, watchedAt } from "#shared/registration/watch.ts";
import { verifier } from "#test/samples/officials.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { mustGive, type RegistrationFile } from "#test/samples/registration-file.ts";
import { includedFile } from "#test/samples/registration-course.ts";

export const day = (text: string): Day => daySchema.parse(text);
export const justAfter = (at: Instant): Instant => instantAt(epochMilliseconds(at) + 1);
export const morningOf = (one: Day): Instant => justAfter(endOfDay(addDays(one, -1)));

/** What is due of a file at an instant, in short; the silence of state systems aside. */
export const dueOf = (file: RegistrationFile, at: Instant): readonly string[] =>
  notesAt(file.now(), at, kazakhstanCalendar).flatMap(({ command }) => {
    if (command.name === "noteDelay") return [];
    if (command.name !== "remind") return [command.name];
    const { about } = command;
    return about.of === "term"
      ? [`${about.provision} ${about.when}`]
      : [[about.document, about.validUntil, about.when].filter(Boolean).join(" ")];
  });

export const nextOf = (file: RegistrationFile, at: Instant): Day | undefined =>
  watchedAt(file.now(), at, kazakhstanCalendar).next;

/** Gives everything that is due at an instant, as the watcher does. */
export const noteAll = (file: RegistrationFile, at: Instant): void => {
  file.clock.moveTo(at);
  for (const { command } of notesAt(file.now(), at, kazakhstanCalendar))
    mustGive(file, command, verifier);
};

/** In the list since 23 November 2026 with documents that end on these days. */
export const includedWith = (...validUntil: readonly (string | undefined)[]): RegistrationFile => {
  const plain = organizationForm();
  const documents = plain.documents.map(({ validUntil: _, ...one }, index) => {
    const until = validUntil[index];
    return { ...one, ...(until !== undefined && { validUntil: until }) };
  });
  const file = includedFile({ form: organizationForm({ documents }) });
  const telling = file.now().telling ?? 0;
  mustGive(
    file,
    { name: "recordNotice", of: telling, notice: "inclusion", messageId: "m-1" },
    verifier,
  );
  return file;
};
