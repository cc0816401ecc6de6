# finding: GI201 3 GI584
# finding: GI201 4 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
for one in genai.list_models():
    print(one)
