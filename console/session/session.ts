// Who is signed in, and what happens when that ends in the middle of something. The library for OpenID Connect is fetched when it is
// needed: the public pages do without.
import type { User } from "oidc-client-ts";
import { personOf, type Person } from "./person.ts";

export type SessionState =
  | { readonly status: "anonymous" }
  | { readonly status: "signed-in"; readonly person: Person }
  /** The session has ended, and somebody waits for it to go on. */
  | { readonly status: "ended"; readonly person: Person };

let state: SessionState = { status: "anonymous" };
let user: User | undefined;
const listeners = new Set<() => void>();

const become = (next: SessionState): void => {
  state = next;
  for (const listener of listeners) listener();
};

const take = (given: User): string => {
  user = given;
  become({ status: "signed-in", person: personOf(given.profile) });
  return given.access_token;
};

/** Those who wait for the session to go on. */
let waiting:
  | { readonly promise: Promise<string>; readonly resolve: (token: string) => void }
  | undefined;

const waitForSignIn = async (): Promise<string> => {
  if (waiting === undefined) {
    const { promise, resolve } = Promise.withResolvers<string>();
    waiting = { promise, resolve };
  }
  if (state.status === "signed-in") become({ status: "ended", person: state.person });
  return waiting.promise;
};

const goOn = (given: User): void => {
  const token = take(given);
  waiting?.resolve(token);
  waiting = undefined;
};

const managed = async () => (await import("./manager.ts")).manager();

/** Whether a tab was signed in before it was loaded anew; answers without fetching anything. */
const wasSignedIn = (): boolean =>
  Object.keys(sessionStorage).some((key) => key.startsWith("oidc.user:"));

/** A renewed token is taken, a session that cannot be renewed has ended. */
const follow = async (): Promise<void> => {
  const { events } = await managed();
  events.addUserLoaded(goOn);
  events.addSilentRenewError(() => void waitForSignIn());
  events.addAccessTokenExpired(() => void waitForSignIn());
};

const comeBack = async (): Promise<string> => {
  const found = await (await managed()).signinRedirectCallback();
  take(found);
  await follow();
  const returnTo: unknown = Reflect.get(Object(found.state), "returnTo");
  // A path of this console and no other address.
  return typeof returnTo === "string" && /^\/(?!\/)/.test(returnTo) ? returnTo : "/";
};

/** One load of the page comes back from the sign-in once, though what shows it may be drawn anew meanwhile. */
let comingBack: Promise<string> | undefined;

/** The session of this tab. */
export const session = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  now: (): SessionState => state,

  /** Takes up the session that this tab had before. */
  resume: async (): Promise<void> => {
    if (!wasSignedIn()) return;
    const found = await (await managed()).getUser();
    if (found === null || found.expired === true) return;
    take(found);
    await follow();
  },

  /** The access token of whoever is signed in; waits while their session has ended. */
  token: async (): Promise<string | undefined> => {
    if (state.status === "anonymous") return undefined;
    if (state.status === "ended") return waitForSignIn();
    return user?.access_token;
  },

  /** Says that the session has ended and waits until they have signed in again; the new token. */
  signInAgain: async (): Promise<string> => waitForSignIn(),

  /** Leaves the page for the sign-in, which comes back to where it was. */
  signIn: async (returnTo: string): Promise<void> => {
    await (await managed()).signinRedirect({ state: { returnTo } });
  },

  /** What comes back from the sign-in; the path to go on at. However often it is asked for, the code is used once. */
  signedIn: async (): Promise<string> => {
    comingBack ??= comeBack();
    return comingBack;
  },

  /** Signs in once more in a window of its own, while the page stays as it is. */
  signInBeside: async (): Promise<void> => {
    goOn(await (await managed()).signinPopup());
  },

  /** The end of that window: it hands what it got to the page that opened it. */
  signedInBeside: async (): Promise<void> => {
    await (await managed()).signinPopupCallback();
  },

  signOut: async (): Promise<void> => {
    const { signOutAddress } = await import("./manager.ts");
    await (await managed()).removeUser();
    user = undefined;
    location.assign(await signOutAddress());
  },
};
