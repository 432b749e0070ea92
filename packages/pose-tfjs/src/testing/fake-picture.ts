/** Stands for a VideoFrame or ImageBitmap where nothing draws: it only remembers whether it was closed. */
export type FakePicture = ImageBitmap & { readonly isClosed: () => boolean };

export const createFakePicture = (width = 64, height = 48): FakePicture => {
  let isClosed = false;
  return {
    width,
    height,
    isClosed: () => isClosed,
    close: () => {
      isClosed = true;
    },
  };
};
