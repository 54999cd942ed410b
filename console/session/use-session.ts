import { useSyncExternalStore } from "react";
import type { Person } from "./person.ts";
import { session, type SessionState } from "./session.ts";

/** Who is signed in, followed as it changes. */
export const useSession = (): SessionState => useSyncExternalStore(session.subscribe, session.now);

/** Whoever is signed in, also while their session has to be renewed. */
export const usePerson = (): Person | undefined => {
  const state = useSession();
  return state.status === "anonymous" ? undefined : state.person;
};
