import type { OnezoneClient } from "@onezone/client";
import { useState } from "react";
import { SignIn } from "./sign-in.tsx";
import { Spaces } from "./spaces.tsx";
import { Tokens } from "./tokens.tsx";

/** Shows a sign-in form. After sign-in, shows the spaces and tokens of the user. */
export function App() {
  const [onezone, setOnezone] = useState<OnezoneClient>();
  if (onezone === undefined) return <SignIn onSignIn={setOnezone} />;
  return (
    <>
      <Spaces onezone={onezone} />
      <Tokens onezone={onezone} />
    </>
  );
}
