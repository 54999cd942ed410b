import { registrationKind } from "#shared/registration/kind.ts";
import { overdueEffects } from "#shared/registration/long-open.ts";
import { notesAt, openTermsOf, watchedAt } from "#shared/registration/watch.ts";
import { watchedKind } from "#shared/store/watched-kind.ts";

/** The registration of a supplier: its review, what its removal waits for, its documents, its keeping (R377-21, R377-35 and their like). */
export const watchedRegistration = watchedKind({
  kind: registrationKind,
  noFacts: {},
  notesAt,
  overdueEffects,
  watchedAt,
  openTermsOf,
  ceilingFrom: ({ savedAt }) => savedAt,
});
