# finding: GI101 8 GI507
# run: what a file without a type is, generateContent finds out from its bytes and the shim from its name
from google import genai
from google.genai import types

client = genai.Client()


def describe(name: str) -> None:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=[types.Part(file_data=types.FileData(file_uri=f"gs://moons/{name}")), "What is it?"],
    )
    print(response.text)


describe("moon.png")
