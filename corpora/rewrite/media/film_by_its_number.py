# finding: GI101 8
from google import genai
from google.genai import types

client = genai.Client()


def describe(number: str) -> None:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=[
            types.Part(file_data=types.FileData(file_uri=f"https://www.youtube.com/watch?v={number}")),
            "What is it?",
        ],
    )
    print(response.text)


describe("9hE5-98ZeCg")
# output
from google import genai

client = genai.Client()


def describe(number: str) -> None:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=[
            {"type": "video", "uri": f"https://www.youtube.com/watch?v={number}"},
            {"type": "text", "text": "What is it?"},
        ],
        store=False,
    )
    print(response.output_text)


describe("9hE5-98ZeCg")
