# finding: GI101 7
# flags: --unsafe
from google import genai

client = genai.Client()


def ask(prompt: str) -> None:
    response = client.models.generate_content(
        model="gemini-2.5-flash", contents=prompt, config={"tools": [{"google_maps": {}}]}
    )
    grounding = response.candidates[0].grounding_metadata
    if grounding and grounding.grounding_chunks:
        print("Sources:")
        for chunk in grounding.grounding_chunks:
            print(f"- [{chunk.maps.title}]({chunk.maps.uri})")


ask("What is near?")
# output
from google import genai

client = genai.Client()


def ask(prompt: str) -> None:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        tools=[{"type": "google_maps"}],
        store=False,
    )
    response_sources = {
        annotation.url: annotation
        for step in response.steps or []
        if step.type == "model_output"
        for item in step.content or []
        if item.type == "text"
        for annotation in item.annotations or []
        if annotation.type == "place_citation"
    }.values()
    if response_sources:
        print("Sources:")
        for chunk in response_sources:
            print(f"- [{chunk.name}]({chunk.url})")


ask("What is near?")
