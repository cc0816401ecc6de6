# finding: GI101 8
from google import genai
from google.genai import types

client = genai.Client()


def describe(address: str) -> None:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=types.Content(
            parts=[
                types.Part(
                    file_data=types.FileData(file_uri=address),
                    video_metadata=types.VideoMetadata(start_offset="10s", end_offset="20s"),
                ),
                types.Part(text="What is it?"),
            ]
        ),
    )
    print(response.text)


describe("https://www.youtube.com/watch?v=9hE5-98ZeCg")
# output
from google import genai

client = genai.Client()


def describe(address: str) -> None:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=[
            {
                "type": "video",
                "uri": address,
                "processing": {"type": "static", "start_offset": "10s", "end_offset": "20s"},
            },
            {"type": "text", "text": "What is it?"},
        ],
        store=False,
    )
    print(response.output_text)


describe("https://www.youtube.com/watch?v=9hE5-98ZeCg")
