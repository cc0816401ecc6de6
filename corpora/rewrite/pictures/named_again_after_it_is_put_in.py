# finding: GI101 12 GI510
# finding: GI101 21 GI510
# finding: GI101 31 GI510
# finding: GI101 42 GI510
# flags: --unsafe
# run: needs Pillow
from google import genai
from PIL import Image, ImageDraw

client = genai.Client()


def drawn_on(path: str) -> str | None:
    picture = Image.open(path)
    contents = ["What is it?"]
    contents.append(picture)
    picture.thumbnail((8, 8))
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


def again_and_again(path: str) -> str | None:
    picture = Image.open(path)
    contents = ["What changes?"]
    for width in (8, 4):
        picture.thumbnail((width, width))
        contents.append(picture)
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


def by_its_list(paths: list[str]) -> str | None:
    pictures = [Image.open(path) for path in paths]
    contents = ["What are they?"]
    for picture in pictures:
        contents.append(picture)
    for other in pictures:
        other.thumbnail((4, 4))
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


class Album:
    def __init__(self, path: str) -> None:
        self.picture = Image.open(path)

    def ask(self) -> str | None:
        contents = ["What is it?"]
        contents.append(self.picture)
        self.turn()
        return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text

    def turn(self) -> None:
        ImageDraw.Draw(self.picture).line((0, 0, 4, 4))
