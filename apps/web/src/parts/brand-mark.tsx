/** A plumb bob. The name stands beside it. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 28 36" fill="none" stroke="currentColor" strokeWidth="3" aria-hidden="true">
      <path d="M3 2h22M14 2v18" strokeLinecap="round" />
      <path d="M8 21h12l-2.500 7L14 34l-3.500-6z" fill="currentColor" strokeLinejoin="round" />
    </svg>
  );
}
