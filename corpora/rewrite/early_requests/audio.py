# finding: GI203 4
# types: the audio of an answer is optional to a type checker
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash-preview-tts",
    input="Say hello.",
    response_modalities=["audio"],
    generation_config={"speech_config": [{"voice": "Kore"}]},
)
print(len(interaction.outputs[-1].data))
# output
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash-preview-tts",
    input="Say hello.",
    response_format={"type": "audio"},
    generation_config={"speech_config": [{"voice": "Kore"}]},
)
print(len(interaction.output_audio.data))
