# finding: GI101 5
# rows: part.video_metadata, part.video_metadata.start_offset, part.video_metadata.end_offset, part.video_metadata.fps, part.media_resolution, part.media_resolution.level, part.media_resolution.level.MEDIA_RESOLUTION_LOW
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[
        types.Part(
            file_data=types.FileData(file_uri="https://www.youtube.com/watch?v=9hE5-98ZeCg"),
            video_metadata=types.VideoMetadata(start_offset="10s", end_offset="60s", fps=2),
        ),
        types.Part.from_uri(
            file_uri="https://example.com/moon.png",
            mime_type="image/png",
            media_resolution=types.PartMediaResolutionLevel.MEDIA_RESOLUTION_LOW,
        ),
        "Describe the film.",
    ],
)
print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {
            "type": "video",
            "uri": "https://www.youtube.com/watch?v=9hE5-98ZeCg",
            "processing": {
                "type": "static",
                "start_offset": "10s",
                "end_offset": "60s",
                "fps": 2,
            },
        },
        {
            "type": "image",
            "uri": "https://example.com/moon.png",
            "mime_type": "image/png",
            "resolution": "low",
        },
        {"type": "text", "text": "Describe the film."},
    ],
    store=False,
)
print(response.output_text)
