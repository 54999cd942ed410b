import { lazy } from "react";
import { createBrowserRouter } from "react-router";
import { administrationPages } from "../pages/administration/pages.ts";
import { Frame } from "./frame.tsx";

/** Needed when something is broken, so fetched then. */
const BrokenPage = lazy(async () => ({ default: (await import("./broken-page.tsx")).BrokenPage }));

/** The sign of waiting stands there before the program has come. */
const Nothing = () => null;

/** Every page by its path; each is fetched when it is first opened. */
export const router = createBrowserRouter([
  {
    path: "/signed-in",
    HydrateFallback: Nothing,
    lazy: async () => import("../session/signed-in.tsx"),
  },
  {
    path: "/signed-in-again",
    HydrateFallback: Nothing,
    lazy: async () => import("../session/signed-in-again.tsx"),
  },
  {
    path: "/",
    Component: Frame,
    HydrateFallback: Nothing,
    ErrorBoundary: BrokenPage,
    children: [
      { index: true, lazy: async () => import("../pages/home/home.tsx") },
      { path: "register", lazy: async () => import("../pages/register/organizations.tsx") },
      {
        path: "register/organizations/:number",
        lazy: async () => import("../pages/register/organization.tsx"),
      },
      { path: "registry", lazy: async () => import("../pages/register/specialists.tsx") },
      {
        path: "registry/specialists/:number",
        lazy: async () => import("../pages/register/specialist.tsx"),
      },
      { path: "status", lazy: async () => import("../pages/status/status.tsx") },
      { path: "help", lazy: async () => import("../pages/help/help.tsx") },
      {
        lazy: async () => ({
          Component: (await import("../session/for-officials.tsx")).ForOfficials,
        }),
        children: [
          { path: "work", lazy: async () => import("../pages/worklist/worklist.tsx") },
          {
            path: "assistance/:id",
            lazy: async () => import("../pages/assistance/assistance.tsx"),
          },
          { path: "sittings", lazy: async () => import("../pages/sittings/sittings.tsx") },
          { path: "sittings/:id", lazy: async () => import("../pages/sittings/sitting.tsx") },
          { path: "cases/:id", lazy: async () => import("../pages/case/case.tsx") },
          { path: "desk", lazy: async () => import("../pages/desk/desk.tsx") },
          { path: "places", lazy: async () => import("../pages/places/places.tsx") },
          { path: "places/:number", lazy: async () => import("../pages/places/book.tsx") },
          { path: "reports", lazy: async () => import("../pages/reports/reports.tsx") },
          administrationPages,
        ],
      },
      { path: "*", lazy: async () => import("./not-found.tsx") },
    ],
  },
]);
