# finding: GI101 5
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(  # the only call
    # A cheap model does.
    model="gemini-2.5-flash",  # since October
    contents="Name three moons.",  # of any planet
    config=types.GenerateContentConfig(
        # No surprises, please.
        temperature=0,  # greedy
        # Be short.
        system_instruction="Be brief.",
        # max_output_tokens=100,
    ),
    # That is all.
)  # done
print(response.text)  # all of it
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    # the only call
    # A cheap model does.
    model="gemini-2.5-flash",  # since October
    input="Name three moons.",  # of any planet
    # max_output_tokens=100,
    generation_config={
        # No surprises, please.
        "temperature": 0,  # greedy
    },
    # Be short.
    system_instruction="Be brief.",
    store=False,
    # That is all.
)  # done
print(response.output_text)  # all of it
