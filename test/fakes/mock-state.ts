import { goodAuthority } from "#shared/state-systems/mock-authority-script.ts";
import type { Script } from "#shared/state-systems/mock-script.ts";
import {
  scriptPlace,
  type HeldCallback,
  type MockState,
  type SeenQuestion,
  type StandingScript,
} from "#shared/state-systems/mock-state.ts";

/** What the mocked state systems remember, in memory. */
export const memoryMockState = (): MockState => {
  const scripts = new Map<string, StandingScript>();
  const questions: SeenQuestion[] = [];
  const held = new Map<string, HeldCallback>();
  const kept = new Map<string, HeldCallback>();
  let address: string | undefined;
  let authority = goodAuthority;
  const take = (place: string): Script | undefined => {
    const standing = scripts.get(place);
    if (standing === undefined || standing.times === 0) return undefined;
    const { system: _, times, ...script } = standing;
    if (times !== undefined) scripts.set(place, { ...standing, times: times - 1 });
    return script;
  };
  return {
    takeScript: async (system, number) =>
      take(scriptPlace(system, number)) ?? take(scriptPlace(system)),
    setScript: async (system, script) => {
      scripts.set(scriptPlace(system, script.number), { system, ...script });
    },
    removeScript: async (system, number) => {
      scripts.delete(scriptPlace(system, number));
    },
    scripts: async () => [...scripts.values()],
    authority: async () => authority,
    setAuthority: async (script) => {
      authority = script;
    },
    callbackAddress: async () => address,
    setCallbackAddress: async (url) => {
      address = url;
    },
    keepQuestion: async (question) => {
      questions.push(question);
    },
    questionsAbout: async (number) => questions.filter((one) => one.number === number),
    hold: async (callback) => {
      if (!held.has(callback.reference)) held.set(callback.reference, callback);
    },
    held: async () => [...held.values()],
    letGo: async (reference) => {
      held.delete(reference);
    },
    keepMessage: async (callback) => {
      if (callback.chain !== undefined) kept.set(callback.chain.correlationId, callback);
    },
    messageIn: async (correlationId) => kept.get(correlationId),
    dropMessage: async (id) => {
      for (const [chain, callback] of kept) if (callback.id === id) kept.delete(chain);
    },
  };
};
