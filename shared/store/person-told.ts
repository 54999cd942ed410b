// What a subscriber is told of a person, where its scope names a legal ground: opened when it is sent,
// so that it lies nowhere but in its case and is gone with the case's key (R377-35).
import { registrationKind } from "#shared/registration/kind.ts";
import { announcedIn, type Announced } from "#shared/subscriptions/announce.ts";
import {
  cloudEventOf,
  type CloudEvent,
  type PersonalPart,
} from "#shared/subscriptions/cloud-event.ts";
import { isAboutPerson } from "#shared/subscriptions/about.ts";
import { personalPartOf } from "#shared/subscriptions/personal.ts";
import type { Scope } from "#shared/subscriptions/scope.ts";
import { openApplication } from "./application.ts";
import { loadCase } from "./desk.ts";
import type { CaseSeal, CaseStore } from "./ports.ts";

export interface TellingNeeds {
  readonly cases: Pick<CaseStore, "load">;
  readonly seal: Pick<CaseSeal, "open">;
}

const personIn = async (
  { cases, seal }: TellingNeeds,
  { personal }: Scope,
  announced: Announced,
): Promise<PersonalPart | undefined> => {
  const { supplier, units, caseId, sequence } = announced;
  if (personal === undefined || !isAboutPerson({ supplier, units })) return undefined;
  const loaded = await loadCase(
    { load: async (id) => (await cases.load(id)).filter((entry) => entry.sequence <= sequence) },
    registrationKind,
    caseId,
  );
  const form = await openApplication(seal, loaded, loaded.state.application);
  if (form === undefined) return undefined;
  const told = announcedIn(loaded.entries).find((one) => one.announced.id === announced.id);
  return personalPartOf(form, personal.ground, told?.grounds);
};

/** An event cut to what one scope gives its subscriber. */
export const toldTo = async (
  needs: TellingNeeds,
  scope: Scope,
  announced: Announced,
): Promise<CloudEvent> => cloudEventOf(announced, await personIn(needs, scope, announced));
