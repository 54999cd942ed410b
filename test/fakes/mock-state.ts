import type { StateSystem } from "#shared/registration/checks.ts";
import { goodAuthority } from "#shared/state-systems/mock-authority-script.ts";
import type {
  HeldCallback,
  MockState,
  SeenQuestion,
  StandingScript,
} from "#shared/state-systems/mock-state.ts";

/** What the mocked state systems remember, in memory. */
export const memoryMockState = (): MockState => {
  const scripts = new Map<StateSystem, StandingScript>();
  const questions: SeenQuestion[] = [];
  const held = new Map<string, HeldCallback>();
  const kept = new Map<string, HeldCallback>();
  let address: string | undefined;
  let authority = goodAuthority;
  return {
    takeScript: async (system) => {
      const standing = scripts.get(system);
      if (standing === undefined) return undefined;
      const { system: _, times, ...script } = standing;
      if (times === undefined) return script;
      if (times === 0) return undefined;
      scripts.set(system, { ...standing, times: times - 1 });
      return script;
    },
    setScript: async (system, script) => {
      scripts.set(system, { system, ...script });
    },
    removeScript: async (system) => {
      scripts.delete(system);
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
