export function ReferencePage() {
  return <h1>API reference</h1>;
}
