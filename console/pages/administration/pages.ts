import type { RouteObject } from "react-router";

/** The pages of administration by their paths; each is fetched when it is first opened. */
export const administrationPages: RouteObject = {
  path: "administration",
  lazy: async () => import("./frame.tsx"),
  children: [
    { index: true, lazy: async () => import("./start.tsx") },
    { path: "systems", lazy: async () => import("./systems/systems.tsx") },
    { path: "people", lazy: async () => import("./people/people.tsx") },
    { path: "roster", lazy: async () => import("./roster/roster.tsx") },
    { path: "calendar", lazy: async () => import("./calendar/calendar.tsx") },
    { path: "subscriptions", lazy: async () => import("./subscriptions/subscriptions.tsx") },
    { path: "subscriptions/:id", lazy: async () => import("./subscriptions/subscription.tsx") },
    { path: "law", lazy: async () => import("./law/law.tsx") },
    { path: "audit", lazy: async () => import("./audit/audit.tsx") },
    { path: "chain", lazy: async () => import("./chain/chain.tsx") },
  ],
};
