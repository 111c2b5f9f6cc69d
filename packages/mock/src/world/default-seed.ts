import type { Seed } from "./seed.ts";

/** The world that a mock begins with: somebody who may do everything, two users, a Oneprovider, a space and a group. */
export const defaultSeed: Seed = {
  domain: "onezone.example.com",
  users: [
    {
      id: "593ed8e0a91bd37bfc5cd5ae1b0f6e03",
      username: "ada",
      password: "password1",
      fullName: "Ada Admin",
      adminPrivileges: "all",
    },
    {
      id: "9fdc83ee1bbd3ba9a1ea6a1a07f5a3ab",
      username: "bob",
      password: "password1",
      fullName: "Bob User",
    },
    {
      id: "2b38dd1b0c7a8bd7f29d8e7e0c6c8ea1",
      username: "cid",
      password: "password1",
      fullName: "Cid Other",
    },
  ],
  providers: [
    {
      name: "p1",
      domain: "p1.example.com",
      latitude: 50.0647,
      longitude: 19.945,
      cluster: { users: { bob: "all" } },
    },
  ],
  clusters: [{ id: "onezone", name: "onezone" }],
  groups: [
    // The server creates these two itself.
    { id: "admins", name: "Admins", protected: true, adminPrivileges: "all" },
    { id: "all_users", name: "All users", protected: true },
    { name: "Bob group", type: "team", users: { bob: "all" } },
  ],
  spaces: [{ name: "My experiment", users: { bob: "all" } }],
};
