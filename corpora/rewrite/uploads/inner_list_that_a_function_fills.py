# finding: GI101 16 GI509
# run: an uploaded file has another address each time
import pathlib

from google import genai

client = genai.Client()
pathlib.Path("moon.pdf").write_bytes(b"%PDF-")


def fill(groups):
    for group in groups:
        group[0] = "Which page?"


groups = [[client.files.upload(file="moon.pdf")]]
fill(groups)
print(client.models.generate_content(model="gemini-2.5-flash", contents=[groups[0][0], "What is it?"]).text)
