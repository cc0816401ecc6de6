# finding: GI101 4
# rows: part.media_resolution.level.MEDIA_RESOLUTION_MEDIUM, part.media_resolution.level.MEDIA_RESOLUTION_HIGH, part.media_resolution.level.MEDIA_RESOLUTION_ULTRA_HIGH, part.media_resolution.level.MEDIA_RESOLUTION_UNSPECIFIED, part.media_processing, part.media_processing.STATIC, part.media_processing.AGENTIC, part.media_processing.MEDIA_PROCESSING_UNSPECIFIED
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-3.5-flash",
    contents={
        "parts": [
            {
                "file_data": {"file_uri": "https://example.com/a.png", "mime_type": "image/png"},
                "media_resolution": {"level": "MEDIA_RESOLUTION_MEDIUM"},
            },
            {
                "file_data": {"file_uri": "https://example.com/b.png", "mime_type": "image/png"},
                "media_resolution": {"level": "MEDIA_RESOLUTION_HIGH"},
            },
            {
                "file_data": {"file_uri": "https://example.com/c.png", "mime_type": "image/png"},
                "media_resolution": {"level": "MEDIA_RESOLUTION_ULTRA_HIGH"},
            },
            {
                "file_data": {"file_uri": "https://example.com/d.mp4", "mime_type": "video/mp4"},
                "media_resolution": {"level": "MEDIA_RESOLUTION_UNSPECIFIED"},
            },
        ]
    },
)
print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-3.5-flash",
    input=[
        {
            "type": "image",
            "uri": "https://example.com/a.png",
            "mime_type": "image/png",
            "resolution": "medium",
        },
        {
            "type": "image",
            "uri": "https://example.com/b.png",
            "mime_type": "image/png",
            "resolution": "high",
        },
        {
            "type": "image",
            "uri": "https://example.com/c.png",
            "mime_type": "image/png",
            "resolution": "ultra_high",
        },
        {"type": "video", "uri": "https://example.com/d.mp4", "mime_type": "video/mp4"},
    ],
    store=False,
)
print(response.output_text)
